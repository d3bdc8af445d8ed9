"""Commands of the tools that are compared."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def run(folder: Path, module: str, *arguments: str) -> str:
    """What a module of this environment prints, run in a folder, errors included."""
    ended = subprocess.run(  # noqa: S603 - modules that the benchmarks name
        [sys.executable, "-m", module, *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    return ended.stdout + ended.stderr
