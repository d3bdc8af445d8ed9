"""What is watched is checked again when it changes."""

from __future__ import annotations

import shutil
import signal
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generation.packages import PREDIAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cli.conftest import Run

PAYLOADS = Path(__file__).parents[2] / "examples/payloads/request"
GOOD = PAYLOADS / "good/one-dial-request.json"
BAD = PAYLOADS / "bad/phone-number-with-hyphens.json"
WAITING = "predial: waiting for changes; Ctrl-C ends\n"


@pytest.fixture
def watching(here: Path) -> Iterator[subprocess.Popen[str]]:
    """A run that checks a folder, and waits."""
    (here / "calls").mkdir()
    shutil.copy(BAD, "calls/a.json")
    started = subprocess.Popen(
        [PREDIAL, "check", "--format", "concise", "--watch", "calls"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        cwd=here,
    )
    with started:
        yield started
        started.kill()


def printed(watching: subprocess.Popen[str]) -> str:
    """What one round prints."""
    assert watching.stdout is not None
    return "".join(iter(watching.stdout.readline, WAITING))


def test_a_change_is_checked(watching: subprocess.Popen[str]) -> None:
    assert "[format.e164]" in printed(watching)
    shutil.copy(GOOD, "calls/a.json")
    assert printed(watching) == "1 file, 0 errors, 0 advice\n"
    shutil.copy(BAD, "calls/b.json")
    assert printed(watching).startswith("calls/b.json:6:22: ")
    watching.send_signal(signal.SIGINT)
    assert watching.wait() == 130


def test_stdin_cannot_be_watched(run: Run) -> None:
    result = run("check", "--watch", "-")
    assert result.code == 2
    assert "name files or folders" in result.err
