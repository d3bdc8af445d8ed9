"""What stops the writing, and what the user does about it."""

from __future__ import annotations

import errno
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from predial_codegen.errors import CodegenError


class WritingError(CodegenError):
    """An output that is unsafe, or a package folder that cannot be read or written."""


_FORBIDDEN: Final = "allow writing there, or generate into another folder"
_IN_THE_WAY: Final = "move away what stands there, then generate again"
_ADVICE: Final = {
    **dict.fromkeys((errno.EACCES, errno.EPERM, errno.EROFS), _FORBIDDEN),
    **dict.fromkeys((errno.ENOTDIR, errno.EISDIR, errno.EEXIST), _IN_THE_WAY),
}


@contextmanager
def explained(folder: Path) -> Generator[None]:
    """Turn what the system refuses into errors that say what to do."""
    try:
        yield
    except OSError as error:
        place = error.filename2 or error.filename or folder
        found = (error.strerror or str(error)).lower()
        advice = _ADVICE.get(error.errno or 0, "remove the cause, then generate again")
        raise WritingError(f"{place}: {found}; {advice}") from error
