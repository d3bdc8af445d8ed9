"""The service among the examples passes its own tests, away from the checkout."""

import shutil
import subprocess
import sys
from pathlib import Path

SERVICE = Path(__file__).parents[2] / "examples" / "service"


def test_the_service_passes_its_tests(tmp_path: Path) -> None:
    for source in SERVICE.glob("*.py"):
        shutil.copy(source, tmp_path)
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert " passed" in ended.stdout
