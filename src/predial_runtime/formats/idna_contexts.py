"""Where a contextual code point may stand in a label (RFC 5892, appendix A).

`unicodedata` knows no scripts, so that a letter's script is read off its name.
"""

from __future__ import annotations

import re
from unicodedata import category, combining, name

from .joining_types import JOINS_NEXT, JOINS_PREVIOUS

_VIRAMA = 9
_JOINS_NEXT = re.compile(f"[{JOINS_NEXT}]").match
_JOINS_PREVIOUS = re.compile(f"[{JOINS_PREVIOUS}]").match
_JAPANESE = ("HIRAGANA ", "HENTAIGANA ", "KATAKANA ", "CJK ")
_OTHER_HAN = frozenset("\u3005\u3007\U00016fe3\U00016ff0\U00016ff1")


def fits_context(label: str, at: int) -> bool:
    """Whether the contextual code point at this place of the label may stand there."""
    before, after = label[at - 1 : at] if at else "", label[at + 1 : at + 2]
    match label[at]:
        case "\u200c":
            return _follows_virama(before) or _stands_between_joined(label, at)
        case "\u200d":
            return _follows_virama(before)
        case "\u00b7":
            return before == after == "l"
        case "\u0375":
            return _script(after, "GREEK ")
        case "\u05f3" | "\u05f4":
            return _script(before, "HEBREW ")
        case "\u30fb":
            return any(_is_japanese(character) for character in label)
        case digit if digit < "\u06f0":
            return not any("\u06f0" <= other <= "\u06f9" for other in label)
        case _:
            return not any("\u0660" <= other <= "\u0669" for other in label)


def _script(character: str, start: str) -> bool:
    return character != "" and name(character, "").startswith(start)


def _is_japanese(character: str) -> bool:
    """Whether its script is Hiragana, Katakana or Han, which that of the dot is not."""
    if character in _OTHER_HAN:
        return True
    return character != "\u30fb" and name(character, "").startswith(_JAPANESE)


def _follows_virama(before: str) -> bool:
    return before != "" and combining(before) == _VIRAMA


def _stands_between_joined(label: str, at: int) -> bool:
    """Whether letters that join it are around, marks left out (appendix A.1)."""
    before = [each for each in label[:at] if not _is_transparent(each)]
    after = [each for each in label[at + 1 :] if not _is_transparent(each)]
    return bool(
        before and after and _JOINS_NEXT(before[-1]) and _JOINS_PREVIOUS(after[0])
    )


def _is_transparent(character: str) -> bool:
    return category(character) == "Mn" or character == "\U0001e94b"
