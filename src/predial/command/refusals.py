"""Say what of the schemas is refused."""

from __future__ import annotations

import sys

from predial.errors import UsageError
from predial_codegen.errors import CodegenError, LocatedError, SeveralError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def wrong_use(error: CodegenError, result: str) -> UsageError:
    """What to raise where schemas are refused; of several refusals, after all are said.

    Args:
        error: Why they are refused.
        result: What comes of it.
    """
    match error:
        case SeveralError():
            return UsageError(listed(error.errors, result))
        case LocatedError():
            return UsageError(error.text)
        case _:
            return UsageError(str(error))


def listed(errors: Sequence[CodegenError], result: str) -> str:
    """Say each error; what to say of all of them, with what comes of it."""
    sys.stderr.writelines(f"predial: {error}\n" for error in errors)
    count = "1 problem" if len(errors) == 1 else f"{len(errors)} problems"
    return f"{count}; {result}"
