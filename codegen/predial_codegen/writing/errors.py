"""What stops the writing, and what the user does about it."""

from __future__ import annotations

import errno
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from predial_codegen.errors import CodegenError

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path


class WritingError(CodegenError):
    """An output that is unsafe, or a package folder that cannot be read or written."""


_FORBIDDEN: Final = "allow writing there, or generate into another folder"
_IN_THE_WAY: Final = "move away what stands there, then generate again"
_FULL: Final = "free some space, then generate again"
_ADVICE: Final = {
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    errno.EROFS: _FORBIDDEN,
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.ENOTDIR: _IN_THE_WAY,
    errno.EISDIR: _IN_THE_WAY,
    errno.EEXIST: _IN_THE_WAY,
    errno.ENOTEMPTY: _IN_THE_WAY,
    errno.EXDEV: "a package folder cannot be a mount of its own; mount its parent",
}


@contextmanager
def explained(out: Path) -> Generator[None]:
    """Turn what the system refuses into errors that say what to do."""
    try:
        yield
    except OSError as error:
        place = out if error.filename is None else error.filename
        found = (error.strerror or str(error)).lower()
        advice = _ADVICE.get(error.errno or 0, "remove the cause, then generate again")
        raise WritingError(f"{place}: {found}; {advice}") from error
