"""Whether an E.164 number is possible or valid, by tables that were compiled before."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import TypeAlias

    _Matcher: TypeAlias = Callable[[str], re.Match[str] | None]
    _Matchers: TypeAlias = dict[str, dict[str, _Matcher]]

    REGEXES: Mapping[str, Mapping[str, str]]
else:  # emitted next to this module
    from .number_plan_tables import REGEXES

# By the first digit, then by the second: two look-ups of one character are quicker
# than one of a slice.
_POSSIBLE: _Matchers = {}
_VALID: _Matchers = {}


def is_possible(number: str) -> bool:
    """Whether the calling code of E.164 text is assigned and its length possible."""
    try:
        matcher = _POSSIBLE[number[1]][number[2]]
    except (KeyError, IndexError):
        return _is_first_match("possible", _POSSIBLE, number)
    return matcher(number) is not None


def is_valid(number: str) -> bool:
    """Whether E.164 text is a number in an assigned range."""
    try:
        matcher = _VALID[number[1]][number[2]]
    except (KeyError, IndexError):
        return _is_first_match("valid", _VALID, number)
    return matcher(number) is not None


def _is_first_match(level: str, matchers: _Matchers, number: str) -> bool:
    """The verdict on the first number that starts with its two digits."""
    if level not in REGEXES:
        raise LookupError(
            f"the number plan was generated without the level {level!r}; "
            f"use it in a schema's numberPlan and generate again"
        )
    digits = number[1:3]
    regex = REGEXES[level].get(digits)
    if regex is None:
        return False
    matcher = re.compile(rf"\+{digits}(?:{regex})", re.ASCII).fullmatch
    matchers.setdefault(digits[0], {})[digits[1]] = matcher
    return matcher(number) is not None
