"""Schemas of the kinds that people have: code, verdicts, and what models keep."""

from __future__ import annotations

import ast
import importlib
import json
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from corpus.corpus import ENTRIES, SCHEMAS, Entry, without_defaults
from corpus.imprecise import IMPRECISE, may_be_anything
from corpus.instances import instances
from generation.packages import ROOT, imported
from predial_codegen.driver import generate
from predial_runtime.model_values import json_of

PACKAGE = "corpus_contracts"
BIN = Path(sys.executable).parent
MYPY = ("mypy", "--strict", "--config-file=", "--python-version", "3.11")
PYRIGHT = {"include": [PACKAGE], "typeCheckingMode": "strict"} | {
    "pythonVersion": "3.11",
    "reportPrivateUsage": "none",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Generator[Path]:
    """Where the package of all schemas is, importable while tests run."""
    made = tmp_path_factory.mktemp("corpus")
    generate(SCHEMAS, made, PACKAGE)
    with imported(made, PACKAGE):
        yield made


def checks(entry: Entry) -> Any:
    """What is generated for a schema."""
    module = importlib.import_module(f"{PACKAGE}.{entry.kind}.validators")
    return getattr(module, entry.name.upper())


def test_there_are_schemas_of_many_kinds_each_with_instances_by_hand() -> None:
    assert len(ENTRIES) >= 60
    assert len({entry.kind for entry in ENTRIES}) >= 12
    for entry in ENTRIES:
        verdict = entry.verdict()
        written = {"valid": True, "invalid": False}
        for name, is_valid in written.items():
            found = [*entry.written(name)]
            assert found, f"{entry} has nothing in {name}"
            assert {verdict(value) for _, value in found} == {is_valid}, f"{entry}"


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("entry", ENTRIES, ids=str)
def test_verdicts_are_those_of_jsonschema_rs_and_models_keep_what_is_valid(
    entry: Entry,
) -> None:
    made, verdict = checks(entry), entry.verdict()
    values = instances(entry, verdict)
    values += [value for _, value in entry.written("invalid")]
    found = {True: 0, False: 0}
    for value in values:
        expected = verdict(value)
        found[expected] += 1
        assert made.is_valid(value) is expected, value
        assert (made.check(value) == []) is expected, value
        if expected:
            written = json_of(made.parse(value))
            assert verdict(written), value
            assert as_json(without_defaults(written, value)) == as_json(value)
    assert min(found.values()) >= 5


def as_json(value: object) -> str:
    """The JSON text, in which True is not 1."""
    return json.dumps(value, sort_keys=True)


@pytest.mark.parametrize("kind", sorted({entry.kind for entry in ENTRIES}))
def test_fields_have_the_types_that_schemas_say(folder: Path, kind: str) -> None:
    text = (folder / PACKAGE / kind / "models.py").read_text("utf-8")
    found = {
        f"{kind}.{line.target.id}"
        for made in ast.parse(text).body
        if isinstance(made, ast.ClassDef) and made.decorator_list
        for line in made.body
        if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name)
        if says_nothing(line)
    }
    assert found == {each for each in IMPRECISE if each.startswith(f"{kind}.")}


def says_nothing(line: ast.AnnAssign) -> bool:
    """Whether a field is of any type; names that no schema gives may have any value."""
    text = ast.unparse(line.annotation).replace("builtins.", "")
    if text == "Mapping[str, object]" and ast.unparse(line.target).startswith("extra"):
        return False
    return may_be_anything(line.annotation)


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    "command",
    [
        (*MYPY, f"--cache-dir={ROOT / '.mypy_cache' / 'corpus'}", PACKAGE),
        ("pyright", "--pythonpath", sys.executable),
        ("ruff", "check", "--isolated", PACKAGE),
    ],
    ids=lambda command: command[0],
)
def test_the_generated_code_is_clean(folder: Path, command: tuple[str, ...]) -> None:
    (folder / "pyrightconfig.json").write_text(json.dumps(PYRIGHT), "utf-8")
    name, *arguments = command
    done = subprocess.run(
        [BIN / name, *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:]
