"""The set of characters that a node of one character matches."""

from typing import assert_never

from predial_codegen.patterns.charset import (
    DIGITS,
    LINE_TERMINATORS,
    SPACE,
    WORD,
    CharSet,
)
from predial_codegen.patterns.syntax import (
    Char,
    CharClass,
    ClassItem,
    Dot,
    Escape,
    EscapeLetter,
    Property,
    Range,
    Single,
)

_ESCAPES: dict[EscapeLetter, CharSet] = {
    "d": DIGITS,
    "D": ~DIGITS,
    "w": WORD,
    "W": ~WORD,
    "s": SPACE,
    "S": ~SPACE,
}


def characters(node: Single) -> CharSet:
    """All that the node matches."""
    match node:
        case Dot():
            chars = ~LINE_TERMINATORS
        case CharClass(items, negated):
            sets = map(item_characters, items)
            union = CharSet.of(pair for chars in sets for pair in chars.ranges)
            chars = ~union if negated else union
        case _:
            chars = item_characters(node)
    return chars


def item_characters(item: ClassItem) -> CharSet:
    """All that an item adds to its class."""
    match item:
        case Char(code):
            chars = CharSet(((code, code),))
        case Range(first, last):
            chars = CharSet(((first, last),))
        case Escape(letter):
            chars = _ESCAPES[letter]
        case Property():
            chars = ~item.chars if item.negated else item.chars
        case _:
            assert_never(item)
    return chars
