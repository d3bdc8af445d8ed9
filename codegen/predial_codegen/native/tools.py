"""Tells which tools of a build are missing, and how to get them."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
import sysconfig
from importlib.util import find_spec
from pathlib import Path

_OR_NOT = "or leave --compiled out: the package does the same without"


def lacking() -> str | None:
    """What to do before anything can be built here; None where nothing lacks."""
    absent = [name for name in ("mypyc", "setuptools") if find_spec(name) is None]
    if absent:
        return (
            f"--compiled needs {' and '.join(absent)}, not installed:"
            f" pip install 'predial[compiled]', {_OR_NOT}"
        )
    if sys.platform == "win32":
        return None  # setuptools looks for the compiler, and says so if there is none
    compiler = _compiler()
    if shutil.which(compiler) is None:
        return (
            f"--compiled needs a C compiler, and there is no {compiler}: install one"
            f" (Debian: apt install gcc), name one in CC, {_OR_NOT}"
        )
    headers = Path(sysconfig.get_path("include"), "Python.h")
    if not headers.is_file():
        return (
            "--compiled needs Python's headers, and there is no Python.h: install them"
            f" (Debian: apt install python3-dev), {_OR_NOT}"
        )
    return None


def _compiler() -> str:
    """The command that setuptools runs, without its options."""
    command = os.environ.get("CC") or sysconfig.get_config_var("CC") or "cc"
    words = shlex.split(str(command))
    return words[0] if words else "cc"
