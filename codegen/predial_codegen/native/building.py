"""Builds the extensions of a package in a folder that is thrown away."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from predial_codegen.native.errors import NativeError
from predial_codegen.native.loosening import loosened
from predial_codegen.native.tools import lacking

GROUP: Final = "_native"  # mypyc makes `_native__mypyc` of it
_WORKER: Final = Path(__file__).with_name("mypyc_run.py")
_LAST: Final = 12  # lines of a failed build that are worth reading


def build(
    importable: str, files: Mapping[str, str], modules: Sequence[str]
) -> dict[str, bytes]:
    """Build the extensions of some modules; their bytes, by path below the package.

    Args:
        importable: The full import name of the package: machine code has it inside.
        files: The rendered files of the package.
        modules: Those that get an extension.

    Raises:
        NativeError: A tool is missing, or failed.
    """
    if complaint := lacking():
        raise NativeError(complaint)
    parents = importable.split(".")
    with TemporaryDirectory(prefix="predial-") as temporary:
        root = Path(temporary)
        for depth in range(1, len(parents)):
            _write(root.joinpath(*parents[:depth], "__init__.py"), "")
        package = root.joinpath(*parents)
        for path, text in files.items():
            _write(package / path, loosened(path, text))
        paths = [(package / module).relative_to(root).as_posix() for module in modules]
        _run(root, f"{importable}.{GROUP}", paths)
        return {
            file.relative_to(package).as_posix(): file.read_bytes()
            for file in sorted(package.rglob("*"))
            if file.suffix in {".so", ".pyd"}
        }


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def _run(root: Path, group: str, modules: Sequence[str]) -> None:
    """Run the build where no configuration but ours is found."""
    ended = subprocess.run(  # noqa: S603 - our own script, and names that we made
        [sys.executable, "-P", os.fspath(_WORKER), group, *modules],
        cwd=root,
        env={**os.environ, "MYPYPATH": ""},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if ended.returncode != 0:
        lines = ended.stdout.rstrip().splitlines()[-_LAST:]
        told = "\n".join(f"  {line}" for line in lines)
        raise NativeError(
            "the extensions could not be built; nothing was written. Leave --compiled"
            f" out, or mend what mypyc and the C compiler said at the end:\n{told}"
        )
