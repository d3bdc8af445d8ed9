"""Models side by side: what predial and datamodel-code-generator make of ten schemas.

`PYTHONPATH=tests python -m benchmarks.models_side_by_side` prints the rows of
docs/models-side-by-side.md. The schemas and their instances are those of tests/corpus;
jsonschema-rs says which instances are valid, with formats asserted.
"""

from __future__ import annotations

import ast
import importlib
import importlib.util
import json
import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Any

from benchmarks.commands import run
from corpus.corpus import SCHEMAS, Entry, without_defaults
from corpus.imprecise import may_be_anything
from corpus.instances import instances
from predial_codegen.driver import generate
from predial_codegen.json_types import is_array, is_object
from predial_codegen.settings import Reading, Settings
from predial_runtime.model_values import json_of

OURS = "predial"
THEIRS = "datamodel-code-generator"
# Its newest preset, and what its own --recommend-options adds for the large union.
_OPTIONS = (
    *("--preset", "practical-py311-20261027"),
    *("--enum-field-as-literal", "all", "--use-tag-as-union-variant-name"),
)
# What else its users may choose, for which only the sums are shown.
_VARIANTS = (("--extra-fields", "allow"), ("--generate-schema-validators",))
_FILES = re.compile(r'"(\w+\.schema\.json)')
_NUMBERED = re.compile(r"\d$")
_MYPY = ("mypy", "--strict", "--config-file=", "--python-version=3.11", "--no-pretty")
_TYPE_ERROR = re.compile(r"^\S.*: error:", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Case:
    """A schema of the corpus.

    Attributes:
        root: What datamodel-code-generator calls the class of its root.
    """

    entry: Entry
    root: str


CASES = (
    Case(Entry("webhooks", "payment_event"), "PaymentEvent"),
    Case(Entry("openapi", "payment_method"), "PaymentMethod"),
    Case(Entry("ci", "workflow"), "Workflow"),
    Case(Entry("geo", "geojson"), "GeoJSON"),
    Case(Entry("manifests", "extension"), "BrowserExtension"),
    Case(Entry("events", "cloudevent"), "CloudEvent"),
    Case(Entry("cloud", "template"), "StackTemplate"),
    Case(Entry("fhir", "bundle"), "Bundle"),
    Case(Entry("unions", "activity"), "Activity"),
    Case(Entry("orders", "quote"), "Quote"),
)


@dataclass(frozen=True, slots=True)
class Generated:
    """What a tool has made of a schema.

    Attributes:
        modules: Those with its classes.
        load: Makes a model; raises something for an invalid value.
        dump: The JSON value of a model, without what was not in the value given.
    """

    modules: Sequence[Path]
    load: Callable[[Any], Any]
    dump: Callable[[Any, Any], Any]


@dataclass(frozen=True, slots=True)
class Measured:
    """What is counted.

    Attributes:
        lines: Those of the modules that are not blank.
        numbered: The classes whose names end with a number.
        untyped: The fields in which something may have any type.
        loaded: The valid values of which a model is made.
        returned: Those that are equal when the model is written again.
        refused: The invalid values of which none is made.
        type_errors: Of mypy --strict.
    """

    lines: int
    classes: int
    numbered: int
    fields: int
    untyped: int
    valid: int
    loaded: int
    returned: int
    invalid: int
    refused: int
    type_errors: int

    def row(self, *names: str) -> str:
        """A row of the table."""
        cells = (
            *names,
            f"{self.lines}",
            f"{self.classes}, {self.numbered}",
            f"{self.fields}, {self.untyped}",
            f"{self.loaded} of {self.valid}",
            f"{self.returned} of {self.valid}",
            f"{self.refused} of {self.invalid}",
            f"{self.type_errors}",
        )
        return f"| {' | '.join(cells)} |"


def rows() -> Iterator[str]:
    """The rows of the table: of each schema, then of all together."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sys.path.insert(0, name)
        for case in CASES:
            _copy(case.entry, folder / "schemas" / case.entry.kind)
        tools = {OURS: _ours(folder)}
        if importlib.util.find_spec("datamodel_code_generator") is not None:
            tools[THEIRS] = _theirs(folder, "theirs", _OPTIONS)
            for number, options in enumerate(_VARIANTS):
                made = _theirs(folder, f"variant_{number}", (*_OPTIONS, *options))
                tools[f"with `{' '.join(options)}`"] = made
        measured = {
            tool: {case: _measured(case, made[case]) for case in CASES}
            for tool, made in tools.items()
        }
    for case in CASES:
        for tool in (OURS, THEIRS):
            if tool in measured:
                yield measured[tool][case].row(str(case.entry), tool)
    for tool, each in measured.items():
        sums = map(sum, zip(*map(astuple, each.values()), strict=True))
        yield Measured(*sums).row("all ten", tool)


def _copy(entry: Entry, folder: Path) -> None:
    """Copy a schema, and those that it refers to."""
    waiting = [f"{entry.name}.schema.json"]
    folder.mkdir(parents=True)
    while waiting:
        name = waiting.pop()
        if not (folder / name).exists():
            shutil.copy(SCHEMAS / entry.kind / name, folder)
            waiting += _FILES.findall((folder / name).read_text("utf-8"))


def _ours(folder: Path) -> Mapping[Case, Generated]:
    settings = Settings(Reading(formats="assert"))
    generate(folder / "schemas", folder, "ours", settings=settings)
    made: dict[Case, Generated] = {}
    for case in CASES:
        contract = importlib.import_module(f"ours.{case.entry.kind}")
        made[case] = Generated(
            [folder / "ours" / case.entry.kind / "models.py"],
            getattr(contract, f"parse_{case.entry.name}"),
            lambda model, value: without_defaults(json_of(model), value),
        )
    return made


def _theirs(
    folder: Path, package: str, options: Sequence[str]
) -> Mapping[Case, Generated]:
    (folder / package).mkdir()
    made: dict[Case, Generated] = {}
    for case in CASES:
        kind = case.entry.kind
        given, out = folder / "schemas" / kind, folder / package / kind
        module = f"{package}.{kind}"
        if len([*given.iterdir()]) > 1:
            module = f"{module}.{case.entry.name}_schema"
        else:
            [given] = given.iterdir()
            out = out.with_suffix(".py")
        source = ("--input", str(given), "--input-file-type", "jsonschema")
        target = ("--output", str(out), *options)
        run(folder, "datamodel_code_generator", *source, *target)
        made[case] = Generated(
            [out] if out.is_file() else [*out.glob("*.py")],
            _loader(module, case.root),
            lambda model, _: model.model_dump(
                mode="json", by_alias=True, exclude_unset=True
            ),
        )
    return made


def _loader(module: str, root: str) -> Callable[[Any], Any]:
    model = getattr(importlib.import_module(module), root)
    return lambda value: model.model_validate_json(json.dumps(value))


def _measured(case: Case, made: Generated) -> Measured:
    texts = [each.read_text("utf-8") for each in made.modules]
    classes = [made for text in texts for made in _classes(text)]
    fields = [field for each in classes for field in _fields(each)]
    return Measured(
        sum(bool(line.strip()) for text in texts for line in text.splitlines()),
        len(classes),
        sum(bool(_NUMBERED.search(each.name)) for each in classes),
        len(fields),
        sum(may_be_anything(each.annotation) for each in fields),
        *_verdicts(case.entry, made),
        _type_errors(made.modules),
    )


def _classes(text: str) -> Iterator[ast.ClassDef]:
    """The classes of values: no TypedDicts, no base classes."""
    for made in ast.parse(text).body:
        if (
            isinstance(made, ast.ClassDef)
            and not made.name.startswith("_")
            and "TypedDict" not in map(ast.unparse, made.bases)
        ):
            yield made


def _fields(made: ast.ClassDef) -> Iterator[ast.AnnAssign]:
    """The fields that a schema names."""
    for line in made.body:
        if isinstance(line, ast.AnnAssign):
            name = ast.unparse(line.target)
            is_own = not name.startswith(("_", "extra"))
            if is_own and "ClassVar" not in ast.unparse(line.annotation):
                yield line


def _verdicts(entry: Entry, made: Generated) -> tuple[int, int, int, int, int]:
    """How many values are valid, load, come back, are invalid, and are refused."""
    verdict = entry.verdict(formats=True)
    values = instances(entry, verdict)
    values += [value for _, value in entry.written("invalid")]
    models = [(value, _model(made, value)) for value in values]
    valid = [(value, model) for value, model in models if verdict(value)]
    loaded = [(value, model) for value, model in valid if model is not None]
    returned = [
        value
        for value, model in loaded
        if _text(made.dump(model, value)) == _text(value)
    ]
    refused = sum(model is None and not verdict(value) for value, model in models)
    invalid = len(models) - len(valid)
    return len(valid), len(loaded), len(returned), invalid, refused


def _model(made: Generated, value: Any) -> Any:
    try:
        return made.load(value)
    except Exception:  # noqa: BLE001 - whatever a tool raises, it refuses
        return None


def _text(value: Any) -> str:
    """The JSON text of a value, equal for equal ones: 1.0 is 1, and True is not."""
    return json.dumps(_with_whole_numbers(value), sort_keys=True)


def _with_whole_numbers(value: Any) -> Any:
    if is_object(value):
        return {name: _with_whole_numbers(each) for name, each in value.items()}
    if is_array(value):
        return [*map(_with_whole_numbers, value)]
    is_whole = isinstance(value, float) and value.is_integer()
    return int(value) if is_whole else value


def _type_errors(modules: Sequence[Path]) -> int:
    folder = next(each for each in modules[0].parents if (each / "schemas").is_dir())
    command, *options = _MYPY
    printed = run(folder, command, *options, *map(str, modules))
    return len(_TYPE_ERROR.findall(printed))


if __name__ == "__main__":
    sys.stdout.writelines(f"{row}\n" for row in rows())
