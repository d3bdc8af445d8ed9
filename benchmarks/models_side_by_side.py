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
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from corpus.corpus import SCHEMAS, Entry
from corpus.instances import instances
from predial_codegen.driver import generate
from predial_codegen.settings import Reading, Settings
from predial_runtime.model_values import json_of

OURS = "predial"
THEIRS = "datamodel-code-generator"
# Its newest preset, and what its own --recommend-options adds for the large union.
OPTIONS = (
    *("--preset", "practical-py311-20261027"),
    *("--enum-field-as-literal", "all", "--use-tag-as-union-variant-name"),
)
EXPERIMENTAL = "--generate-schema-validators"
_FILES = re.compile(r'"(\w+\.schema\.json)')
_NUMBERED = re.compile(r"\d(?:Data|Params)?$")
_MYPY = ("mypy", "--strict", "--config-file=", "--python-version=3.11", "--no-pretty")


@dataclass(frozen=True, slots=True)
class Case:
    """A schema of the corpus.

    Attributes:
        path: Its folder and its name.
        root: What datamodel-code-generator calls the class of its root.
    """

    path: str
    root: str

    @property
    def entry(self) -> Entry:
        """The schema, with its instances."""
        return Entry(*self.path.split("/"))


CASES = (
    Case("webhooks/payment_event", "PaymentEvent"),
    Case("openapi/payment_method", "PaymentMethod"),
    Case("ci/workflow", "Workflow"),
    Case("geo/geojson", "GeoJSON"),
    Case("manifests/extension", "BrowserExtension"),
    Case("events/cloudevent", "CloudEvent"),
    Case("cloud/template", "StackTemplate"),
    Case("fhir/bundle", "Bundle"),
    Case("unions/activity", "Activity"),
    Case("orders/quote", "Quote"),
)


@dataclass(frozen=True, slots=True)
class Generated:
    """What one tool has made of one schema.

    Attributes:
        modules: Those with classes.
        load: Makes a model; raises what it raises for an invalid value.
        dump: The JSON value of a model, without properties that were not given.
    """

    modules: Sequence[Path]
    load: Callable[[Any], Any]
    dump: Callable[[Any, Any], Any]


def rows() -> Iterator[str]:
    """The rows of the table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sys.path.insert(0, name)
        for case in CASES:
            _copy(case, folder / "schemas" / case.entry.kind)
        tools = {OURS: _ours(folder)}
        if importlib.util.find_spec("datamodel_code_generator") is not None:
            tools[THEIRS] = _theirs(folder, "theirs", OPTIONS)
            tools[f"{THEIRS}, `{EXPERIMENTAL}`"] = _theirs(
                folder, "validated", (*OPTIONS, EXPERIMENTAL)
            )
        for case in CASES:
            for tool, made in tools.items():
                yield _row(case, tool, made[case])


def _copy(case: Case, folder: Path) -> None:
    """Copy a schema, and those that it refers to."""
    waiting = [f"{case.entry.name}.schema.json"]
    folder.mkdir(parents=True)
    while waiting:
        name = waiting.pop()
        if not (folder / name).exists():
            shutil.copy(SCHEMAS / case.entry.kind / name, folder)
            waiting += _FILES.findall((folder / name).read_text("utf-8"))


def _ours(folder: Path) -> dict[Case, Generated]:
    settings = Settings(Reading(formats="assert"))
    generate(folder / "schemas", folder, "ours", settings=settings)
    made: dict[Case, Generated] = {}
    for case in CASES:
        contract = importlib.import_module(f"ours.{case.entry.kind}")
        made[case] = Generated(
            [folder / "ours" / case.entry.kind / "models.py"],
            getattr(contract, f"parse_{case.entry.name}"),
            lambda model, value: _given(json_of(model), value),
        )
    return made


def _given(written: Any, value: Any) -> Any:
    """What a model has written, without the defaults."""
    if isinstance(written, dict) and isinstance(value, dict):
        return {
            name: _given(each, value[name])
            for name, each in written.items()
            if name in value
        }
    if isinstance(written, list) and isinstance(value, list):
        return [*map(_given, written, value)]
    return written


def _theirs(
    folder: Path, package: str, options: Sequence[str]
) -> dict[Case, Generated]:
    made: dict[Case, Generated] = {}
    (folder / package).mkdir()
    for case in CASES:
        given = folder / "schemas" / case.entry.kind
        out = folder / package / case.entry.kind
        module = f"{package}.{case.entry.kind}"
        if len([*given.iterdir()]) > 1:
            module = f"{module}.{case.entry.name}_schema"
        else:
            [given] = given.iterdir()
            out = out.with_suffix(".py")
        source = ("--input", str(given), "--input-file-type", "jsonschema")
        _run(
            folder, "datamodel_code_generator", *source, "--output", str(out), *options
        )
        made[case] = Generated(
            [out] if out.is_file() else [*out.glob("*.py")],
            _loader(module, case.root),
            lambda model, _: model.model_dump(
                mode="json", by_alias=True, exclude_unset=True
            ),
        )
    return made


def _loader(module: str, root: str) -> Callable[[Any], Any]:
    def load(value: Any) -> Any:
        model = getattr(importlib.import_module(module), root)
        return model.model_validate_json(json.dumps(value))

    return load


def _row(case: Case, tool: str, made: Generated) -> str:
    lines = [
        line
        for module in made.modules
        for line in module.read_text("utf-8").splitlines()
    ]
    classes = [*_classes(made.modules)]
    fields = [field for each in classes for field in _fields(each)]
    numbered = sum(bool(_NUMBERED.search(each.name)) for each in classes)
    cells = (
        case.path,
        tool,
        f"{sum(map(bool, map(str.strip, lines)))}",
        f"{len(classes)}, {numbered}",
        f"{len(fields)}, {sum(map(_says_nothing, fields))}",
        *_verdicts(case, made),
        _type_errors(made.modules),
    )
    return f"| {' | '.join(cells)} |"


def _classes(modules: Sequence[Path]) -> Iterator[ast.ClassDef]:
    """The classes of values: no TypedDicts, no base classes."""
    for module in modules:
        for made in ast.parse(module.read_text("utf-8")).body:
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


def _says_nothing(field: ast.AnnAssign) -> bool:
    """Whether a field, or something in it, may be of any type."""
    names = {ast.unparse(each) for each in ast.walk(field.annotation)}
    return not names.isdisjoint({"Any", "object", "builtins.object"})


def _verdicts(case: Case, made: Generated) -> Iterator[str]:
    """How many valid values load, and come back; how many invalid ones are refused."""
    verdict = case.entry.verdict(formats=True)
    values = instances(case.entry, verdict)
    values += [value for _, value in case.entry.written("invalid")]
    valid, loaded, back, invalid, refused = 0, 0, 0, 0, 0
    for value in values:
        try:
            model = made.load(value)
        except Exception:  # noqa: BLE001 - whatever a tool raises, it refuses
            model = None
        if verdict(value):
            valid += 1
            loaded += model is not None
            back += model is not None and _text(made.dump(model, value)) == _text(value)
        else:
            invalid += 1
            refused += model is None
    yield f"{loaded} of {valid}"
    yield f"{back} of {valid}"
    yield f"{refused} of {invalid}"


def _text(value: Any) -> str:
    """The JSON text of a value, equal for equal ones: 1.0 is 1, and True is not."""
    return json.dumps(_with_whole_numbers(value), sort_keys=True)


def _with_whole_numbers(value: Any) -> Any:
    match value:
        case dict():
            return {name: _with_whole_numbers(each) for name, each in value.items()}
        case list():
            return [*map(_with_whole_numbers, value)]
        case float() if value.is_integer():
            return int(value)
        case _:
            return value


def _type_errors(modules: Sequence[Path]) -> str:
    folder = next(each for each in modules[0].parents if (each / "schemas").is_dir())
    command, *options = _MYPY
    printed = _run(folder, command, *options, *map(str, modules))
    return str(len(re.findall(r"^\S.*: error:", printed, re.MULTILINE)))


def _run(folder: Path, module: str, *arguments: str) -> str:
    ended = subprocess.run(  # noqa: S603 - commands of this module
        [sys.executable, "-m", module, *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    return ended.stdout + ended.stderr


if __name__ == "__main__":
    sys.stdout.writelines(f"{row}\n" for row in rows())
