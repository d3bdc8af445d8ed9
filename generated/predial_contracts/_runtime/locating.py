"""Find where a refused JSON text breaks a rule: the slow path, behind `decoding`."""

from __future__ import annotations

import re
import sys
from json import loads

from .decoding import DEEPEST

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# Possessive: a string of any length is one step, without memory for the way back.
_MARK = re.compile(
    r"""
      "[^"\\]*+ (?: \\. [^"\\]*+ )*+ "?+   # a string; the last may be cut off
    | [\[\]{},]
    | -? [0-9]++ (?: \. [0-9]++ )?+ (?: [eE] [+\-]? [0-9]++ )?+
    | -? [A-Za-z]++
    """,
    re.VERBOSE | re.DOTALL,
)
# An escaped backslash is a match of its own, so that it never begins an escape.
_SURROGATES = re.compile(
    r"""
      \\\\
    | \\u[dD][89abAB][0-9a-fA-F]{2} \\u[dD][c-fC-F][0-9a-fA-F]{2}
    | (?P<lone> \\u[dD][89a-fA-F] )
    """,
    re.VERBOSE,
)


def duplicate_name(text: str) -> int | None:
    """Where a property name stands for the second time in its object."""
    scopes: list[set[str] | None] = []
    is_name = False
    for offset, mark in _marks(text):
        match mark[0]:
            case "{":
                scopes.append(set())
            case "[":
                scopes.append(None)
            case "]" | "}":
                scopes.pop()
            case '"' if is_name:
                if _is_repeated(mark, scopes[-1]):
                    return offset
            case _:
                pass
        is_name = mark in "{," and bool(scopes) and scopes[-1] is not None
    return None


def constant(text: str) -> int | None:
    """Where NaN or an Infinity stands."""
    words = ("NaN", "Infinity", "-Infinity")
    return _first(text, lambda mark: mark in words)


def large_number(text: str) -> int | None:
    """Where a number stands that Python cannot hold or refuses to convert."""
    return _first(text, _is_large)


def depth(text: str) -> int | None:
    """Where the first array or object below the deepest allowed level opens."""
    level = 0
    for offset, mark in _marks(text):
        level += (mark in "[{") - (mark in "]}")
        if level > DEEPEST:
            return offset
    return None


def lone_surrogate(text: str) -> int | None:
    """Where an escape is one half of a surrogate pair, in a text that is JSON."""
    for found in _SURROGATES.finditer(text):
        if found["lone"]:
            return found.start()
    return None


LOCATE: dict[str, Callable[[str], int | None]] = {
    "json.constant": constant,
    "json.duplicate-name": duplicate_name,
    "json.number": large_number,
    "json.too-deep": depth,
}


def _marks(text: str) -> Iterator[tuple[int, str]]:
    return ((found.start(), found[0]) for found in _MARK.finditer(text))


def _first(text: str, is_it: Callable[[str], bool]) -> int | None:
    return next((offset for offset, mark in _marks(text) if is_it(mark)), None)


def _is_repeated(mark: str, names: set[str] | None) -> bool:
    name = loads(mark)
    if names is None or name in names:
        return names is not None
    names.add(name)
    return False


def _is_large(mark: str) -> bool:
    digits = mark.lstrip("-")
    if not digits[0].isdigit():
        return False
    if digits.isdigit():
        return len(digits) > sys.get_int_max_str_digits() > 0
    return float(digits) == float("inf")
