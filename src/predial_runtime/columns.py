"""Verdicts on many strings at once: one property of all items of an array.

A call costs more than the characters that it reads. So a column is joined, and the
joined text is read once.
"""

from __future__ import annotations

from itertools import chain

from .json_values import utf8_bytes
from .lazy import Regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable
    from typing import Any

    from .formats.format import Format

_VALUES = dict[str, object].values
# How many names of properties are remembered as valid: some 2 MB of short ones at most.
_MANY_NAMES = 16_384
_LONG = 64


def column(regex: str) -> Callable[[Collection[str]], bool]:
    """A test: whether every string of a column matches all of `regex`.

    The regex must not match a line feed: one ends each string, and one within a string
    shows in their number. The groups are atomic, so that a string costs the same
    wherever it stands.
    """
    lines = Regex(rf"(?>(?:(?:{regex})\n)*)")

    def test(strings: Collection[str]) -> bool:
        joined = "\n".join(strings) + "\n"
        if joined.count("\n") != len(strings):
            return not strings
        return lines.fullmatch(joined) is not None

    return test


def record(*regexes: str) -> Regex:
    """The regex of a text of so many lines, each of which matches one in turn.

    No regex may match a line feed.
    """
    *first, last = (f"(?:{regex})" for regex in regexes)
    return Regex("".join(rf"(?>{regex}\n)" for regex in first) + last)


def alphabet(characters: bytes) -> Callable[[str], bool]:
    """A test: whether a string has only ASCII characters of the alphabet."""

    def test(text: str) -> bool:
        return text.isascii() and not text.encode().translate(None, characters)

    return test


def values_of(maps: Iterable[dict[str, Any]]) -> list[Any]:
    """The values of all maps."""
    return [*chain.from_iterable(map(_VALUES, maps))]


def any_heavier(
    limit: int,
    maps: list[Any],
    names: Collection[str],
    strings: Collection[str],
) -> bool:
    """Whether a map has names and strings of more UTF-8 bytes than the limit.

    Args:
        limit: Bytes.
        maps: The maps.
        names: Every name that occurs in any.
        strings: Every value of all.
    """
    # No map weighs more than all strings, and all names, which it has once.
    most = utf8_bytes("".join(names)) * len(maps) + utf8_bytes("".join(strings))
    return most > limit and any(utf8_bytes(each) > limit for each in maps)


def remember(known: set[str], names: Collection[str]) -> None:
    """Add names that are valid, as long as there are few of them, and short ones."""
    if len(known) + len(names) <= _MANY_NAMES:
        known.update(name for name in names if len(name) < _LONG)


def all_of_format(spec: Format, strings: Collection[str]) -> bool:
    """Whether all strings have a format: most by one regex, the others by themselves.

    Raises:
        TypeError: One is no string.
    """
    "".join(strings)
    if spec.common:
        test = _COMMON.get(spec.name)
        if test is None:
            test = _COMMON[spec.name] = column(spec.common)
        if test(strings):
            return True
    return all(map(spec.is_valid, strings))


_COMMON: dict[str, Callable[[Collection[str]], bool]] = {}
