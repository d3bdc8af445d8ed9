"""Builds the committed contracts with mypyc, and runs their tests on what was built.

Run it as `python -m native`: extensions go to a folder of their own, so `generated/`
stays as it is. Where a tool is missing, it says so and does nothing.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from predial_codegen.native import lacking

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "build" / "compiled"
TESTS = ("contract", "examples", "properties", "canary", "native/built.py")


def main() -> int:
    """Build and test; the exit code."""
    if complaint := lacking():
        sys.stdout.write(f"nothing was compiled or tested: {complaint}\n")
        return 0
    shutil.rmtree(FOLDER, ignore_errors=True)
    bin_ = Path(sys.executable).parent
    generate: list[str | Path] = [
        bin_ / "predial",
        "generate",
        "--out",
        FOLDER,
        "--compiled",
    ]
    tests = [ROOT / "tests" / name for name in TESTS]
    test: list[str | Path] = [sys.executable, "-m", "pytest", "--quiet", *tests]
    environment = {**os.environ, "PYTHONPATH": os.fspath(FOLDER)}
    for command in (generate, test):
        code = subprocess.run(
            command, cwd=ROOT, env=environment, check=False
        ).returncode
        if code:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main())
