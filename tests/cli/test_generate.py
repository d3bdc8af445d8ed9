"""`predial generate` passes on its options, and reports the outcome."""

from __future__ import annotations

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
