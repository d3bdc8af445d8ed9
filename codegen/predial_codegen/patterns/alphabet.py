"""Divides all characters into classes that a pattern does not distinguish."""

import itertools
import string
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from predial_codegen.patterns.charset import LAST, CharSet


@dataclass(frozen=True, slots=True)
class Alphabet:
    """The classes, each with a letter.

    Attributes:
        starts: The first character of each run of characters of one class.
        classes: The letter of each run's class.
        letters: For each set that was given, the letters of its classes.
    """

    starts: str
    classes: str
    letters: dict[CharSet, str] = field(repr=False)

    @property
    def all(self) -> str:
        """Every letter."""
        return "".join(dict.fromkeys(self.classes))


def divide(sets: Collection[CharSet]) -> Alphabet:
    """Characters are of one class if they are in the same sets."""
    changes = {0: 0}
    for index, chars in enumerate(sets):
        for first, last in chars.ranges:
            changes[first] = changes.get(first, 0) ^ 1 << index
            changes[last + 1] = changes.get(last + 1, 0) ^ 1 << index
    starts, classes, known, within = "", "", dict[int, str](), 0
    unused = _letters()
    for code in sorted(changes.keys() - {LAST + 1}):
        within ^= changes[code]
        if within not in known:
            known[within] = next(unused)
        starts += chr(code)
        classes += known[within]
    return Alphabet(
        starts,
        classes,
        {
            chars: "".join(letter for mask, letter in known.items() if mask >> i & 1)
            for i, chars in enumerate(sets)
        },
    )


def _letters() -> Iterator[str]:
    yield from string.ascii_letters
    yield from filter(str.isalpha, map(chr, itertools.count(0x100)))
