"""Room on Python's stack for schemas that are nested deeply."""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Lock, stack_size
from typing import TypeVar

from predial_codegen.errors import TOO_DEEP, CodegenError

T = TypeVar("T")
_BYTES = 256 << 20  # reserved, not used
_FRAMES = 20_000  # of which each takes a few hundred bytes
_changing = Lock()  # both limits are the whole process's


def with_room(function: Callable[[], T]) -> T:
    """What a function returns, called once more in a large thread if the stack ends.

    Raises:
        CodegenError: That is not enough either.
    """
    try:
        return function()
    except RecursionError:
        pass
    try:
        return _in_large_thread(function)
    except (RecursionError, RuntimeError):  # the latter: no memory for the thread
        raise CodegenError(TOO_DEEP) from None


def _in_large_thread(function: Callable[[], T]) -> T:
    with _changing:
        frames, size = sys.getrecursionlimit(), stack_size(_BYTES)
        sys.setrecursionlimit(max(frames, _FRAMES))
        try:
            with ThreadPoolExecutor(1) as threads:
                return threads.submit(function).result()
        finally:
            stack_size(size)
            sys.setrecursionlimit(frames)
