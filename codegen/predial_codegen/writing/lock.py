"""Lets one process at a time write a package; a killed one holds nothing up."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path


@contextmanager
def locked(path: Path) -> Generator[None]:
    """Wait for the lock file at `path`, hold it, and remove it in the end."""
    handle = _acquire(path)
    try:
        yield
    finally:
        _release(path, handle)


if sys.platform == "win32":

    def _acquire(path: Path) -> int:
        handle = os.open(path, os.O_RDWR | os.O_CREAT)
        try:
            msvcrt.locking(handle, msvcrt.LK_LOCK, 1)  # waits for ten seconds
        except BaseException:
            os.close(handle)
            raise
        return handle

    def _release(path: Path, handle: int) -> None:
        os.close(handle)
        with suppress(OSError):  # Windows keeps a file that the next one has open
            path.unlink()

else:

    def _acquire(path: Path) -> int:
        while True:
            handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o666)
            try:
                fcntl.flock(handle, fcntl.LOCK_EX)
                if _is_at(path, handle):
                    return handle
            except BaseException:
                os.close(handle)
                raise
            os.close(handle)  # its holder removed it while we waited

    def _is_at(path: Path, handle: int) -> bool:
        try:
            return os.path.samestat(path.lstat(), os.fstat(handle))
        except FileNotFoundError:
            return False

    def _release(path: Path, handle: int) -> None:
        try:
            path.unlink(missing_ok=True)  # while we hold it: never another's
        finally:
            os.close(handle)
