"""Runs something in a process that kills itself at its N-th step."""

from __future__ import annotations

import os
import signal
import sys
import traceback
from typing import TYPE_CHECKING

from predial_codegen.writing import writing

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    from _typeshed import TraceFunction

_TRACED = (writing.__file__, "_put")  # more happens there than is audited
_CHANGES = {
    *("os.chmod", "os.link", "os.mkdir", "os.remove", "os.rename", "os.rmdir"),
    *("os.symlink", "os.utime"),
}


def killed_at(step: int, run: Callable[[], object]) -> bool:
    """Fork, run, SIGKILL at `step`; False where the run ended before.

    A step is what Python audits of the changes to a file system, wherever it is made,
    and each line of the function that writes a file.
    """
    process = os.fork()
    if process == 0:
        _run_and_exit(step, run)
    _, status = os.waitpid(process, 0)
    if os.WIFSIGNALED(status):
        assert os.WTERMSIG(status) == signal.SIGKILL
        return True
    assert os.WEXITSTATUS(status) == 0, f"the run failed before step {step}"
    return False


def _run_and_exit(step: int, run: Callable[[], object]) -> None:
    code = 1
    try:
        _arm(step)
        run()
        code = 0
    except BaseException:
        traceback.print_exc()
        raise
    finally:
        os._exit(code)


def _arm(step: int) -> None:
    left = step

    def count() -> None:
        nonlocal left
        left -= 1
        if left == -1:  # once: the kill is audited too
            os.kill(os.getpid(), signal.SIGKILL)

    def audit(event: str, details: tuple[object, ...]) -> None:
        if event in _CHANGES or (event == "open" and _is_for_writing(details)):
            count()

    def trace(frame: FrameType, event: str, _: object) -> TraceFunction | None:
        if (frame.f_code.co_filename, frame.f_code.co_name) != _TRACED:
            return None
        if event == "line":
            count()
        return trace

    sys.addaudithook(audit)
    sys.settrace(trace)


def _is_for_writing(details: tuple[object, ...]) -> bool:
    flags = details[2]
    return isinstance(flags, int) and bool(flags & (os.O_WRONLY | os.O_RDWR))
