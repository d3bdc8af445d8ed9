"""`predial generate` passes on its options, and reports the outcome."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from cli.conftest import Run

SCHEMAS = Path(__file__).parents[2] / "schemas"


@pytest.fixture
def schemas(here: Path) -> Path:
    (here / "pyproject.toml").write_text("[tool.predial]\npackage = 'made_contracts'\n")
    return Path(shutil.copytree(SCHEMAS, here / "schemas"))


def test_what_generate_writes_is_up_to_date_until_it_is_edited(
    run: Run, here: Path, schemas: Path
) -> None:
    assert schemas.is_dir()
    written = run("generate")
    assert written.code == 0
    assert written.out
    package = here / "generated" / "made_contracts"
    assert package.is_dir()
    assert run("generate", "--check").code == 0
    (package / "__init__.py").write_text("edited")
    stale = run("generate", "--check")
    assert stale.code == 1
    assert "run `predial generate`" in stale.out
    assert (package / "__init__.py").read_text() == "edited"


def test_options_win_over_the_configuration(
    run: Run, here: Path, schemas: Path
) -> None:
    schemas.rename(here / "contracts")
    (here / "pyproject.toml").write_text(
        "[tool.predial]\nschemas = 'contracts'\nout = 'a'\npackage = 'made_contracts'\n"
    )
    assert run("generate").code == 0
    assert (here / "a" / "made_contracts").is_dir()
    assert run("generate", "--out", "b", "--package", "my_contracts").code == 0
    assert (here / "b" / "my_contracts").is_dir()


FORMATS = {
    "at": {"format": "date-time"},
    "id": {"format": "uuid"},
    "x": {"format": "x"},
}


@pytest.fixture
def folders(here: Path) -> Path:
    """Three folders of schemas: two in plain 2020-12, and one in our dialect."""
    for folder, properties in (("a", FORMATS), ("b", FORMATS), ("ours", {})):
        (here / "schemas" / folder).mkdir(parents=True)
        schema = {"type": "object", "properties": properties}
        for name in ("one", "two"):
            path = here / "schemas" / folder / f"{name}.schema.json"
            path.write_text(json.dumps(schema))
    ours = {"$schema": "urn:predial:dialect:1", "format": "date"}
    (here / "schemas" / "ours" / "one.schema.json").write_text(json.dumps(ours))
    return here


def test_formats_that_are_not_checked_are_named_once_for_each_folder(
    run: Run, folders: Path
) -> None:
    for _ in range(2):  # the second run finds what was kept
        ended = run("generate", "--package", "made_contracts")
        assert ended.code == 0
        lines = ended.err.splitlines()
        assert [line.partition("`")[0] for line in lines] == [
            "predial: warning: a: ",
            "predial: warning: b: ",
        ], folders
        assert all("passes as date-time, uuid; " in line for line in lines)


@pytest.mark.parametrize("what", ["assert", "annotate"])
def test_who_has_decided_gets_no_notice(run: Run, folders: Path, what: str) -> None:
    more = ("--package", "made_contracts", "--unknown-keywords", "ignore")
    assert run("generate", *more, "--formats", what).err == ""
    (folders / "pyproject.toml").write_text(
        f"[tool.predial]\nformats = '{what}'\n[tool.predial.folders.b]\nnullable = true"
    )
    assert run("generate", *more).err == ""


def test_formats_of_a_folder_are_asserted(run: Run, folders: Path) -> None:
    (folders / "pyproject.toml").write_text(
        "[tool.predial.folders.a]\nformats = 'assert'\nunknown-keywords = 'ignore'"
    )
    assert "warning: a: " not in run("generate", "--package", "made_contracts").err
    package = folders / "generated" / "made_contracts"
    assert "DATE_TIME" in (package / "a" / "schemas.py").read_text()
    assert "DATE_TIME" not in (package / "b" / "schemas.py").read_text()


def test_an_unknown_format_that_is_to_be_asserted_is_refused(
    run: Run, folders: Path
) -> None:
    ended = run("generate", "--package", "made_contracts", "--formats", "assert")
    assert ended.code == 2
    assert not (folders / "generated").exists()
    assert 'format "x" is not known' in ended.err
    assert "or let unknown keywords pass" in ended.err


def test_schema_error_ends_with_2(run: Run) -> None:
    ended = run("generate", "--schemas", "absent", "--package", "made_contracts")
    assert ended.code == 2
    assert ended.err.startswith("predial: absent: ")


@pytest.mark.parametrize(
    "module", ["jinja2", "jsonschema", "phonenumbers", "referencing"]
)
def test_missing_extra_is_named(
    run: Run, schemas: Path, monkeypatch: pytest.MonkeyPatch, module: str
) -> None:
    assert schemas.is_dir()
    for name in list(sys.modules):
        if name.partition(".")[0] in {"predial_codegen", module}:
            monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, module, None)
    ended = run("generate")
    for name in [name for name in sys.modules if name.startswith("predial_codegen")]:
        del sys.modules[name]
    assert ended.code == 2
    assert ended.err.count("\n") == 1
    for part in ("predial: ", module, "is not installed", "extra `codegen`"):
        assert part in ended.err
