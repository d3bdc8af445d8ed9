"""Keeps two runs on one package folder apart; a killed run holds nobody up."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from predial_codegen.writing.errors import WritingError

if sys.platform != "win32":
    import fcntl

WAIT: Final = 30  # seconds; a run writes for less than one
_PAUSE: Final = 0.05


@contextmanager
def locked(folder: Path) -> Generator[None]:
    """Hold the lock of a folder, which the system releases with the process.

    Raises:
        WritingError: Another run has held it for too long.
    """
    end = time.monotonic() + WAIT
    while (handle := _acquire(folder)) is None:
        if time.monotonic() > end:
            raise WritingError(
                f"{folder}: another `predial generate` has been at work here for"
                f" {WAIT} seconds; let it end or end it, then generate again"
            )
        time.sleep(_PAUSE)
    try:
        yield
    finally:
        os.close(handle)


if sys.platform == "win32":

    def _acquire(folder: Path) -> int | None:
        """Create a file that Windows deletes when its process ends, however it does."""
        path = folder.with_name(f".{folder.name}.predial-lock")
        try:
            return os.open(path, os.O_CREAT | os.O_EXCL | os.O_TEMPORARY)
        except (FileExistsError, PermissionError):
            return None

else:

    def _acquire(folder: Path) -> int | None:
        """Lock the folder itself, so that no file is left that might be committed."""
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(handle)
            return None
        except OSError:
            pass  # NFS locks no folders: there, the checks before each change must do
        return handle
