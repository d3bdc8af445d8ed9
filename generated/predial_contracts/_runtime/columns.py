"""Many texts judged at once: the values of one member over all items of an array.

A call costs more than the characters that it reads. So a column is joined, and the
joined text is read once.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

# How many names of members, and characters of them, are remembered as good.
_MANY_NAMES = 1000
_MANY_CHARACTERS = 4096


def column(regex: str) -> Callable[[Collection[str]], bool]:
    """A test: whether every text of a column matches all of `regex`.

    The regex must not match a line feed: that separates the texts, and one in a text
    is told by their number. It is compiled when the test is first used.
    """
    matches: Callable[[str], object] | None = None

    def test(texts: Collection[str]) -> bool:
        nonlocal matches
        if matches is None:
            matches = re.compile(rf"(?:{regex})(?:\n(?:{regex}))*").fullmatch
        joined = "\n".join(texts)
        if joined.count("\n") != len(texts) - 1:
            return not texts
        return matches(joined) is not None

    return test


def alphabet(characters: bytes) -> Callable[[str], bool]:
    """A test: whether a text has ASCII characters of the alphabet alone."""

    def test(text: str) -> bool:
        return text.isascii() and not text.encode().translate(None, characters)

    return test


def remember(known: set[str], names: Iterable[str]) -> None:
    """Add names that are good, as long as there are few of them, and short ones."""
    new = [name for name in names if len(name) < _MANY_CHARACTERS // 64]
    if len(known) + len(new) <= _MANY_NAMES:
        known.update(new)
