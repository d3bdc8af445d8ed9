"""Each format goes into a package with all that its run-time module stands on."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import predial_runtime
from formats.verdicts import INVALID, VALID
from generation.packages import contract, predial, rendered, write_files
from predial_codegen.formats import FORMATS

RUNTIME = Path(predial_runtime.__file__).parent
# What costs more at the start of `predial check` than a format is worth.
HEAVY = {"ipaddress", "urllib.parse", "email", "unicodedata", "uuid"}


def _stands_on(module: str) -> set[str]:
    """The run-time modules that one of a format imports, and what these import."""
    folder, name = RUNTIME / "formats", f"{module}.py"
    tree = ast.parse((folder / name).read_text("utf-8"))
    found = {
        node.module
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.level == 1 and node.module
    }
    return found.union(*map(_stands_on, found))


def _formats_of(schema: dict[str, str]) -> set[str]:
    files = rendered({"text.schema.json": predial({"type": "string", **schema})})
    return {Path(file).stem for file in files if "_runtime/formats/" in file}


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_a_package_has_what_a_format_stands_on_and_no_more(name: str) -> None:
    module = FORMATS[name].module
    assert _formats_of({}) == set()
    expected = {"__init__", "format", module} | _stands_on(module)
    if name == "uuid":  # one module of models holds UUIDs and times
        expected |= {"date_time"} | _stands_on("date_time")
    assert _formats_of({"format": name}) == expected


@pytest.mark.parametrize("name", sorted(VALID))
def test_a_package_with_one_format_runs_alone(name: str, tmp_path: Path) -> None:
    schema = predial({"type": "string", "format": name})
    write_files(tmp_path / "alone", rendered({"text.schema.json": schema}))
    program = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "import alone as checks\n"
        "loaded = sorted(sys.modules)\n"
        "verdicts = [checks.is_valid_text(text) for text in eval(sys.argv[2])]\n"
        "print(loaded, verdicts, sep='|')\n"
    )
    texts = ascii([*VALID[name], *INVALID[name]])
    ran = subprocess.run(
        [sys.executable, "-I", "-S", "-c", program, str(tmp_path), texts],
        capture_output=True,
        text=True,
        check=True,
    )
    loaded, verdicts = map(ast.literal_eval, ran.stdout.split("|"))
    assert verdicts == [True] * len(VALID[name]) + [False] * len(INVALID[name])
    assert not HEAVY & set(loaded)


def test_the_message_says_what_is_obliged_and_what_was_found(tmp_path: Path) -> None:
    text = "\u2603 %("
    members = {name: {"type": "string", "format": name} for name in FORMATS}
    schema = predial({"type": "object", "properties": members})
    with contract(
        tmp_path, {"texts.schema.json": schema}, "described_contracts"
    ) as checks:
        found = checks.check_texts(dict.fromkeys(FORMATS, text))
    assert [each.code for each in found] == [f"format.{name}" for name in FORMATS]
    for name, each in zip(FORMATS, found, strict=True):
        assert each.message.startswith("must be a")
        assert each.message.endswith(f"; {FORMATS[name].format.describe(text)}")
