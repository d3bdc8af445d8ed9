"""Numbers and names the capturing groups of a pattern, ahead of parsing it.

https://tc39.es/ecma262/#prod-RegExpIdentifierName
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from predial_codegen.patterns.charset import WORD, CharSet
from predial_codegen.patterns.cursor import Cursor
from predial_codegen.patterns.errors import PatternError
from predial_codegen.patterns.escapes import character_escape
from predial_codegen.patterns.unicode_properties import property_set

# Escapes and classes are stepped over; what is left of "(" opens a group.
_TOKEN = re.compile(
    r"""
    \\. | \[(?:\\.|[^\]\\])*\]
    | (?P<group>\()(?:\?<(?![=!])(?P<name>[^>]*)>|(?!\?))
    """,
    re.DOTALL | re.VERBOSE,
)
_DOLLAR = CharSet.of([(0x24, 0x24)])
_JOINERS = CharSet.of([(0x200C, 0x200D)])


@dataclass(frozen=True, slots=True)
class Groups:
    """How many groups capture, and the numbers of those that have a name."""

    count: int
    named: Mapping[str, int]


def find_groups(pattern: str) -> Groups:
    """Count the capturing groups from left to right."""
    count = 0
    named: dict[str, int] = {}
    for token in _TOKEN.finditer(pattern):
        if token["group"] is None:
            continue
        count += 1
        if token["name"] is None:
            continue
        name = group_name(token["name"], token.start("name"))
        if name in named:
            message, advice = f"second group named {name!r}", "rename one of them"
            raise PatternError(message, token.start("name"), advice)
        named[name] = count
    return Groups(count, named)


def group_name(raw: str, position: int) -> str:
    """Decode and check a name as written, which stands at `position`."""
    cursor = Cursor(raw)
    codes: list[int] = []
    while cursor.peek():
        escaped = cursor.peek(2) == r"\u"
        codes.append(character_escape(cursor).code if escaped else cursor.take())
    if not codes or not all(_fits(code, i, position) for i, code in enumerate(codes)):
        advice = "use letters, digits, _ and $, a digit not first"
        raise PatternError(f"{raw!r} is no name of a group", position, advice)
    return "".join(map(chr, codes))


def _fits(code: int, index: int, position: int) -> bool:
    if code < 0x80:
        digit = 0x30 <= code <= 0x39
        return code in WORD | _DOLLAR and not (index == 0 and digit)
    name = "ID_Continue" if index else "ID_Start"
    return code in property_set(name, position) or (index > 0 and code in _JOINERS)
