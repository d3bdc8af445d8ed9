"""A folder of its own, and `predial check` run in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import pytest

from predial.cli import main

if TYPE_CHECKING:
    from pathlib import Path


class Check(Protocol):
    """Run `predial check` with these arguments."""

    def __call__(self, *arguments: str) -> tuple[int, str, str]:
        """The exit code, and what went to stdout and to stderr."""
        ...


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder: a new one, the root of a repository."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def check(here: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> Check:
    """Run `predial check` in this process."""
    del here

    def check(*arguments: str) -> tuple[int, str, str]:
        code = main(["check", *arguments])
        printed = capsysbinary.readouterr()
        return code, printed.out.decode(), printed.err.decode()

    return check
