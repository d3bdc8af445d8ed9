"""Exchanges two folders in one step, where the system can."""

from __future__ import annotations

import errno
import os
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

_AT_FDCWD: Final = -100
_RENAME_EXCHANGE: Final = 1 << 1  # linux/fs.h
_RENAME_SWAP: Final = 1 << 1  # sys/stdio.h of macOS


def exchange(first: Path, second: Path) -> None:
    """Let each of the two names mean what the other meant; nobody sees it half done.

    Raises:
        OSError: The system or this file system cannot; nothing has happened.
    """
    if sys.platform == "linux":
        _renameat2(os.fsencode(first), os.fsencode(second))
    elif sys.platform == "darwin":
        _renamex_np(os.fsencode(first), os.fsencode(second))
    else:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))


if sys.platform == "linux":

    def _renameat2(first: bytes, second: bytes) -> None:
        """Call https://man7.org/linux/man-pages/man2/rename.2.html."""
        _call("renameat2", _AT_FDCWD, first, _AT_FDCWD, second, _RENAME_EXCHANGE)

elif sys.platform == "darwin":

    def _renamex_np(first: bytes, second: bytes) -> None:
        """Call https://keith.github.io/xcode-man-pages/renamex_np.2.html."""
        _call("renamex_np", first, second, _RENAME_SWAP)


if sys.platform != "win32":

    def _call(name: str, *arguments: int | bytes) -> None:
        try:
            import ctypes  # a Python built without libffi has none  # noqa: PLC0415

            function = getattr(ctypes.CDLL(None, use_errno=True), name)
        except (ImportError, AttributeError) as error:
            raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS)) from error
        if function(*arguments) != 0:
            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number))
