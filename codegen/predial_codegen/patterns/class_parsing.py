"""Parses a character class such as `[a-z_]`.

https://tc39.es/ecma262/#prod-CharacterClass
"""

from predial_codegen.patterns.cursor import Cursor
from predial_codegen.patterns.escapes import character_escape, class_escape
from predial_codegen.patterns.syntax import (
    Char,
    CharClass,
    ClassItem,
    Escape,
    Property,
    Range,
)

_BACKSPACE = Char(0x08)


def character_class(cursor: Cursor) -> CharClass:
    """Parse at the opening bracket, and step behind the closing one."""
    start = cursor.position
    cursor.eat("[")
    negated = cursor.eat("^")
    items: list[ClassItem] = []
    while not cursor.eat("]"):
        if not cursor.peek():
            cursor.refuse("character class without an end", "write a closing ]", start)
        items.append(_item(cursor))
    return CharClass(tuple(items), negated)


def _item(cursor: Cursor) -> ClassItem:
    start = cursor.position
    first = _atom(cursor)
    ahead = cursor.peek(2)
    if ahead[:1] != "-" or ahead in ("-", "-]"):
        return first
    cursor.eat("-")
    last = _atom(cursor)
    if not (isinstance(first, Char) and isinstance(last, Char)):
        advice = r"write the hyphen as \- if you mean itself"
        cursor.refuse("range that ends in a class of characters", advice, start)
    if first.code > last.code:
        cursor.refuse("range that runs backwards", "swap its ends", start)
    return Range(first.code, last.code)


def _atom(cursor: Cursor) -> Char | Escape | Property:
    if cursor.peek() != "\\":
        return Char(cursor.take())
    if cursor.eat(r"\b"):
        return _BACKSPACE
    return class_escape(cursor) or character_escape(cursor)
