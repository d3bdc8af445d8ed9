"""Put a mended file in the place of the one that was read, whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from itertools import count

from predial.checking.reading import shown
from predial.errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


def replace(name: str, before: bytes, content: bytes) -> None:
    """Replace a file, or what a symbolic link leads to, with its permissions.

    Raises:
        UsageError: It has changed since it was read, or must not be written.
    """
    path = os.path.realpath(name)
    if not os.access(path, os.W_OK):
        raise UsageError(f"{shown(name)}: must not be written: permission denied")
    handle, written = tempfile.mkstemp(prefix=".predial-", dir=os.path.dirname(path))
    try:
        with open(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        shutil.copymode(path, written)
        _refuse_changed(name, path, before)
        os.replace(written, path)
    except BaseException:
        os.unlink(written)
        raise


def _refuse_changed(name: str, path: str, before: bytes) -> None:
    with open(path, "rb") as stream:
        if stream.read() != before:
            raise UsageError(f"{shown(name)}: changed while it was checked: run again")


def add_beside(name: str, content: bytes) -> str:
    """Write a new file, called after another with a number; its name."""
    for free in free_names(name):
        try:
            with open(free, "xb") as stream:
                stream.write(content)
        except FileExistsError:
            continue
        return free
    raise AssertionError


def free_names(name: str) -> Iterator[str]:
    """Names beside a file that no file has."""
    stem, suffix = os.path.splitext(name)
    for number in count(2):
        if not os.path.lexists(f"{stem}-{number}{suffix}"):
            yield f"{stem}-{number}{suffix}"
