"""Escapes of ECMA-262's patterns that stand for one character or for a class.

https://tc39.es/ecma262/#prod-CharacterEscape
"""

from __future__ import annotations

_HEX = "[0-9A-Fa-f]"
_PAIR = rf"[Dd][89ABab]{_HEX}{{2}}\\u[Dd][C-Fc-f]{_HEX}{{2}}"
_UNICODE = rf"u(?:{_PAIR}|{_HEX}{{4}}|\{{0*(?:10|{_HEX})?{_HEX}{{1,4}}\}})"
UNICODE_ESCAPE = rf"\\{_UNICODE}"
ESCAPE = (
    rf"\\(?:[fnrtv]|c[A-Za-z]|0(?![0-9])|x{_HEX}{{2}}|{_UNICODE}"
    r"|[!-/:-@\[-`{-~\ ])"
)
CLASS_ESCAPE = r"\\[dDwWsS]"
_CONTROLS = {"b": 8, "t": 9, "n": 10, "v": 11, "f": 12, "r": 13, "0": 0}


def code_point(atom: str) -> int:
    """The code point that one character or escape stands for."""
    if atom[0] != "\\":
        return ord(atom)
    letter, digits = atom[1], atom[2:].strip("{}")
    if letter == "c":
        return ord(digits) % 32
    if letter not in "xu":
        return _CONTROLS.get(letter, ord(letter))
    lead, pair, trail = digits.partition("\\u")
    if pair:
        return 0x10000 + (int(lead, 16) - 0xD800 << 10) + int(trail, 16) - 0xDC00
    return int(digits, 16)
