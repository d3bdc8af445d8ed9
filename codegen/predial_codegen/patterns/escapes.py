r"""Parses what may follow a backslash, outside and inside of character classes.

https://tc39.es/ecma262/#prod-CharacterEscape, and identity escapes of any ASCII
punctuation as in Annex B, because published schemas have `\-` and the like.
"""

import string
from typing import NoReturn

from predial_codegen.patterns.cursor import Cursor, is_lead, is_trail, joined
from predial_codegen.patterns.syntax import Char, Escape, EscapeLetter, Property
from predial_codegen.patterns.unicode_properties import property_set

_CONTROLS = {"f": 0x0C, "n": 0x0A, "r": 0x0D, "t": 0x09, "v": 0x0B}
_CLASSES: dict[str, EscapeLetter] = {
    "d": "d",
    "D": "D",
    "w": "w",
    "W": "W",
    "s": "s",
    "S": "S",
}
_OTHER_DIALECTS = {
    "A": "write ^ for the start",
    "Z": "write $ for the end",
    "z": "write $ for the end",
    "a": r"write \x07",
    "e": r"write \x1b",
    "h": r"write [ \t]",
    "R": r"write (?:\r\n|[\n\v\f\r\u0085\u2028\u2029])",
    "Q": "escape each character on its own",
    "E": "escape each character on its own",
    "u": r"write \uXXXX or \u{X} with hexadecimal digits",
    "x": r"write \xXX with two hexadecimal digits",
    "c": r"write \cX with an ASCII letter",
    "b": r"inside of [...], \b is the backspace; outside, a word boundary",
    "B": r"inside of [...], \B has no meaning",
    "k": "write \\k<name>, outside of [...]",
    "p": r"write \p{...}",
    "P": r"write \P{...}",
}


def class_escape(cursor: Cursor) -> Escape | Property | None:
    r"""Parse `\d` and its kind or `\p{...}` at a backslash; None if none comes next."""
    letter = cursor.peek(2)[1:]
    if letter in _CLASSES:
        cursor.position += 2
        return Escape(_CLASSES[letter])
    if letter in ("p", "P") and cursor.peek(3)[2:] == "{":
        start = cursor.position
        cursor.position += 3
        expression = cursor.take_until("}")
        if expression is None:
            cursor.refuse(rf"\{letter} without an end", "write a closing }", start)
        return Property(expression, letter == "P", property_set(expression, start))
    return None


def character_escape(cursor: Cursor) -> Char:
    """Parse, at a backslash, an escape that stands for one character."""
    start = cursor.position
    cursor.position += 1
    letter = cursor.peek()
    code = _control(cursor) if letter in _NAMED else _identity(cursor, start)
    if code is None:
        _refuse(cursor, letter, start)
    return Char(code)


_NAMED = frozenset("fnrtvc0xu")


def _control(cursor: Cursor) -> int | None:
    letter = cursor.peek()
    cursor.position += 1
    match letter:
        case "c":
            control = cursor.take_while(string.ascii_letters, 1)
            return ord(control) % 32 if control else None
        case "0":
            return None if cursor.peek() in tuple(string.digits) else 0
        case "x":
            return _hexadecimal(cursor, 2)
        case "u":
            return _unicode(cursor)
        case _:
            return _CONTROLS[letter]


def _identity(cursor: Cursor, start: int) -> int | None:
    letter = cursor.peek()
    if not letter:
        cursor.refuse("lone backslash", r"write \\ for a backslash", start)
    if letter not in string.punctuation + " ":
        return None
    return cursor.take()


def _hexadecimal(cursor: Cursor, length: int) -> int | None:
    digits = cursor.take_while(string.hexdigits, length)
    return int(digits, 16) if len(digits) == length else None


def _unicode(cursor: Cursor) -> int | None:
    if cursor.eat("{"):
        digits = cursor.take_while(string.hexdigits)
        code = int(digits, 16) if digits else 0x110000
        return code if cursor.eat("}") and code <= 0x10FFFF else None
    lead = _hexadecimal(cursor, 4)
    if lead is None or not is_lead(lead):
        return lead
    after_lead = cursor.position
    trail = _hexadecimal(cursor, 4) if cursor.eat(r"\u") else None
    if trail is not None and is_trail(trail):
        return joined(lead, trail)
    cursor.position = after_lead
    return lead


def _refuse(cursor: Cursor, letter: str, start: int) -> NoReturn:
    if letter in tuple(string.digits):
        cursor.refuse("octal escape", r"write \xXX with hexadecimal digits", start)
    advice = _OTHER_DIALECTS.get(letter, f"write {letter} without the backslash")
    cursor.refuse(rf"escape \{letter} has no meaning in ECMA-262", advice, start)
