r"""Writes what matches one character in the syntax of Python's `re`, in ASCII.

Python's own `\d`, `\w` and `\s` follow its version of Unicode, so ranges are written.
"""

from predial_codegen.patterns.charset import EVERYTHING, NOTHING, CharSet
from predial_codegen.patterns.single import characters, item_characters
from predial_codegen.patterns.syntax import (
    Char,
    CharClass,
    ClassItem,
    Escape,
    Property,
    Range,
    Single,
)

ANYTHING = r"[\s\S]"
NEVER = r"[^\s\S]"
_NAMED = {0x09: r"\t", 0x0A: r"\n", 0x0B: r"\v", 0x0C: r"\f", 0x0D: r"\r"}
_SPECIAL = frozenset(r"\^$.*+?()[]{}|")
_SPECIAL_IN_CLASS = frozenset(r"\[]-")
_WARNED_IN_CLASS = frozenset("&|~")  # Python reserves `&&`, `||` and `~~`
_DIGITS_AND_WORDS = {"d": "0-9", "w": "a-zA-Z0-9_"}


def write_single(node: Single) -> str:
    """Write a node of one character, a class as near to the author's as can be."""
    match node:
        case Char(code):
            text = _character(code, _SPECIAL)
        case Escape("D" | "W" as letter):
            text = f"[^{_DIGITS_AND_WORDS[letter.lower()]}]"
        case Escape("d" | "w" | "s"):
            text = _class((node,), negated=False)
        case CharClass(items, negated) if items and not any(map(_complements, items)):
            text = _class(items, negated=negated)
        case _:
            text = _set(characters(node))
    return text


def _complements(item: ClassItem) -> bool:
    match item:
        case Escape(letter):
            return letter.isupper()
        case Property():
            return item.negated
        case Char() | Range():
            return False


def _class(items: tuple[ClassItem, ...], *, negated: bool) -> str:
    texts: list[str] = []
    for item in items:
        text = _item(item)
        doubled = texts and text[0] in _WARNED_IN_CLASS and texts[-1][-1] == text[0]
        texts.append("\\" + text if doubled else text)
    if texts[-1] == r"\-" and texts[-2:-1] != ["-"]:
        texts[-1] = "-"
    return _bracketed("".join(texts), negated=negated)


def _item(item: ClassItem) -> str:
    match item:
        case Escape("d" | "w" as letter):
            return _DIGITS_AND_WORDS[letter]
        case Range(first, last):
            return f"{_in_class(first)}-{_in_class(last)}"
        case _:
            return _ranges(item_characters(item))


def _set(chars: CharSet) -> str:
    if chars == EVERYTHING:
        return ANYTHING
    if chars == NOTHING:
        return NEVER
    inside, outside = _ranges(chars), _ranges(~chars)
    negated = len(outside) < len(inside)
    return _bracketed(outside if negated else inside, negated=negated)


def _bracketed(text: str, *, negated: bool) -> str:
    if negated:
        return f"[^{text}]"
    return f"[\\{text}]" if text[0] == "^" else f"[{text}]"


def _ranges(chars: CharSet) -> str:
    return "".join(_range(first, last) for first, last in chars.ranges)


def _range(first: int, last: int) -> str:
    ends = _in_class(first), _in_class(last)
    if first == last:
        return ends[0]
    return ("" if last == first + 1 else "-").join(ends)


def _in_class(code: int) -> str:
    return _character(code, _SPECIAL_IN_CLASS)


def _character(code: int, special: frozenset[str]) -> str:
    if code in _NAMED:
        return _NAMED[code]
    if 0x20 <= code < 0x7F:
        return "\\" + chr(code) if chr(code) in special else chr(code)
    if code < 0x80:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
