"""A guard works for aioboto3 and aiobotocore, in an environment of their own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# The newest of aioboto3 needs boto3 1.40, and every aiobotocore one that is older than
# the pinned one: so they cannot stand among the requirements.
WANTED = ("aioboto3==15.5.0", "aiobotocore==2.25.1")


def test_clients_of_aioboto3_and_aiobotocore_are_guarded(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "venv", tmp_path / "venv"], check=True)
    python = tmp_path / "venv" / "bin" / "python"
    pip = (python, "-m", "pip", "--quiet", "--disable-pip-version-check")
    installed = subprocess.run([*pip, "install", *WANTED], check=False)
    if installed.returncode:
        pytest.skip("no package index gives aioboto3 and aiobotocore")
    roots = [str(ROOT / name) for name in ("src", "generated", "tests")]
    ended = subprocess.run(
        [python, "-W", "error", ROOT / "tests/guard/asynchronous.py"],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(roots)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    assert ended.stderr.count("PutDialRequestBatch: /dialRequests/0") == 2  # warnings
