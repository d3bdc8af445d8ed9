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


def test_files_that_a_schema_refers_to_are_watched_and_those_of_a_glob(
    here: Path,
) -> None:
    for folder in ("api/common", "calls"):
        (here / folder).mkdir(parents=True)
    (here / "api/a.json").write_text('{"$ref": "common/b.json"}')
    (here / "api/common/b.json").write_text("true")
    (here / "calls/a.json").write_text('{"id": 1}')
    command = ("check", "--format", "concise", "--watch", "--schema", "api/a.json")
    started = subprocess.Popen(
        [PREDIAL, *command, "calls/*.json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        cwd=here,
    )
    with started:
        try:
            assert "1 file, 0 errors" in printed(started)
            (here / "api/common/b.json").write_text('{"$ref": "../c.json"}')
            assert "c.json" in printed(started)  # which is not there
            (here / "api/c.json").write_text('{"maxProperties": 0}')
            assert "[maxProperties]" in printed(started)
            (here / "api/c.json").write_text('{"maxProperties": 1}')
            assert "1 file, 0 errors" in printed(started)
            (here / "calls/b.json").write_text("[]")
            assert "2 files, 0 errors" in printed(started)
            (here / "predial.toml").write_text("= no")
            assert "is not TOML" in printed(started)
            (here / "predial.toml").write_text("strict = true")
            assert "2 files, 0 errors" in printed(started)
        finally:
            started.kill()
