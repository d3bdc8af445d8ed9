"""The same schemas give the same bytes everywhere."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generation.packages import ROOT

PLACES = {
    "as it is": {},
    "another hash seed": {"PYTHONHASHSEED": "1"},
    "a third hash seed": {"PYTHONHASHSEED": "4242"},
    "another time zone": {"TZ": "Asia/Kathmandu"},
    "another language": {"LANG": "tr_TR.UTF-8", "LC_ALL": "C"},
    "no UTF-8": {"PYTHONUTF8": "0", "LC_ALL": "POSIX", "PYTHONCOERCECLOCALE": "0"},
    "another time": {"SOURCE_DATE_EPOCH": "0"},
}
PROGRAM = """
import sys
from pathlib import Path
from predial_codegen.driver import generate
generate(Path(sys.argv[1]), Path(sys.argv[2]), "acme_contracts")
"""
# Sets, many members and names in several scripts: where hash order would show.
SCHEMAS = ROOT / "tests" / "cases"


def generated(
    folder: Path, environment: dict[str, str], schemas: Path
) -> dict[str, bytes]:
    """The package that a process of its own writes, its schemas copied to `folder`."""
    shutil.copytree(schemas, folder / "schemas")
    ended = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROGRAM, "schemas", "out"],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    package = folder / "out" / "acme_contracts"
    return {
        path.relative_to(package).as_posix(): path.read_bytes()
        for path in sorted(package.rglob("*"))
        if path.is_file() and path.suffix != ".pyc"
    }


@pytest.fixture(scope="module")
def schemas(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Several cases as one folder of contracts."""
    folder = tmp_path_factory.mktemp("schemas")
    for case in ("enum", "names", "references", "sensitive", "any_of", "operation"):
        shutil.copytree(SCHEMAS / case / "schemas", folder / case)
    return folder


@pytest.fixture(scope="module")
def usual(tmp_path_factory: pytest.TempPathFactory, schemas: Path) -> dict[str, bytes]:
    """What is written without anything unusual."""
    return generated(tmp_path_factory.mktemp("usual"), {}, schemas)


@pytest.mark.parametrize("place", PLACES)
def test_the_same_bytes_are_written_everywhere(
    place: str, usual: dict[str, bytes], schemas: Path, tmp_path: Path
) -> None:
    folder = tmp_path / f"{place} Ä 'quoted'"
    folder.mkdir()
    assert generated(folder, PLACES[place], schemas) == usual


def test_the_output_tells_nothing_of_where_it_was_made(
    usual: dict[str, bytes], schemas: Path
) -> None:
    everything = b"\n".join(usual.values())
    for word in (os.fspath(schemas), os.fspath(ROOT), os.uname().nodename):
        assert word.encode() not in everything


def test_no_file_has_a_carriage_return_or_lacks_its_last_newline(
    usual: dict[str, bytes],
) -> None:
    for name, content in usual.items():
        assert b"\r" not in content, name
        assert content == b"" or content.endswith(b"\n"), name
