"""Verdicts that are given once to a value, where recursion needs them again."""

from __future__ import annotations

from _thread import get_ident

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeAlias, TypeVar

    V = TypeVar("V", bound=Callable[..., bool])
    # By what gives the verdict, the value's identity, and what else it depends on. Each
    # value is kept, so that no other gets its identity.
    Verdicts: TypeAlias = dict[tuple[object, ...], tuple[bool, object]]

# While the outermost of a thread's remembered functions runs.
_of_threads: dict[int, Verdicts] = {}


def verdicts_of_thread() -> Verdicts:
    """What the remembered functions of this thread know, or new ones if none runs."""
    known = _of_threads.get(get_ident())
    return {} if known is None else known


def remembered(verdict: V) -> V:
    """A verdict that remembers objects and arrays until the outermost call returns.

    A branch that fails late has judged what is below it, and the next branch does so
    again: without memory the work doubles with each level.
    """

    def judge(value: Any, *arguments: Any) -> bool:
        if not isinstance(value, (dict, list)):
            return verdict(value, *arguments)
        thread = get_ident()
        verdicts = _of_threads.get(thread)
        if verdicts is None:
            _of_threads[thread] = {}
            try:
                return verdict(value, *arguments)
            finally:
                del _of_threads[thread]
        key = (verdict, id(value), *arguments)  # pyright: ignore[reportUnknownArgumentType]
        if key not in verdicts:
            verdicts[key] = (verdict(value, *arguments), value)
        return verdicts[key][0]

    return judge  # type: ignore[return-value]  # it takes and returns what that does
