"""The three ways to put a package in its place, and a user without rights."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

import pytest

from predial_codegen.writing import placing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WAYS = ("exchange", "two renames", "file by file")


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out fsync, which matters to a power cut and not to a kill."""

    def forget(_handle: int) -> None:
        return None

    monkeypatch.setattr(os, "fsync", forget)


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Run the test once in each way."""
    chosen: str = request.param
    limit_to(chosen, monkeypatch)
    return chosen


def limit_to(way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the system refuse every stronger way than `way`."""
    if way != "exchange":
        monkeypatch.setattr(placing, "exchange", refuse)
    if way == "file by file":
        monkeypatch.setattr(placing, "_by_two_renames", refuse_renames)
        monkeypatch.setattr(placing, "_by_rename", refuse_renames)


def refuse_renames(_: placing.Places) -> bool:
    """Do as a file system does that renames no folder."""
    return False


def refuse(*_: Path) -> None:
    """Do as a file system does that cannot exchange."""
    raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))


@pytest.fixture
def unprivileged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Go to `tmp_path` as a user who is refused what the file modes refuse."""
    monkeypatch.chdir(tmp_path)
    if os.geteuid() != 0:
        yield
        return
    tmp_path.chmod(0o777)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)
