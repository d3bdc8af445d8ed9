"""Verdicts that are given once to one value, where a recursive schema asks again."""

from __future__ import annotations

from _thread import get_ident

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeAlias, TypeVar

    V = TypeVar("V", bound=Callable[..., bool])
    Verdicts: TypeAlias = dict[tuple[object, ...], tuple[bool, object]]

# Of each thread, while the outermost of its functions runs. Each value is kept, so that
# no other gets its identity.
_of_threads: dict[int, Verdicts] = {}


def remembered(verdict: V) -> V:
    """A verdict that remembers objects and arrays until the outermost call returns.

    A branch that fails late has judged what is below it, and the next branch does so
    again: without memory the work doubles with each level.
    """

    def judge(value: Any, *arguments: Any) -> bool:
        if not isinstance(value, (dict, list)):
            return verdict(value, *arguments)
        verdicts = _of_threads.get(get_ident())
        if verdicts is None:
            thread = get_ident()
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
