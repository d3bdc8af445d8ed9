"""The progress bar of the command `submit`, on a terminal and where rich is there."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TypeAlias

from predial.submission.submitting import Progress

# Show how many inputs had ended before, and how far it is.
Show: TypeAlias = Callable[[int, Progress], None]


@contextmanager
def bar(name: str) -> Generator[Show]:
    """Show progress on stderr while the block runs.

    Args:
        name: The file of the dial requests, which says how many there may be.
    """
    if not sys.stderr.isatty():
        yield _nothing
        return
    try:
        from rich.console import Console
        from rich.progress import Progress as Bar
    except ImportError:
        yield _nothing
        return
    with Bar(console=Console(stderr=True)) as shown:
        task = shown.add_task("", total=_lines(name))

        def show(before: int, progress: Progress) -> None:
            ended = progress.accepted + progress.invalid
            ended += progress.refused + progress.unsent
            words = f"{progress.accepted} accepted, {ended - progress.accepted} not"
            shown.update(task, completed=before + ended, description=words)

        yield show


def _nothing(before: int, progress: Progress) -> None:
    del before, progress


def _lines(name: str) -> int | None:
    """How many lines a file has, which is about how many inputs."""
    if not os.path.isfile(name):
        return None
    with open(name, "rb") as stream:
        return sum(
            chunk.count(b"\n") for chunk in iter(lambda: stream.read(1 << 16), b"")
        )
