"""Colours for a terminal, and text that cannot steer one."""

from __future__ import annotations

import os
import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TextIO, TypeAlias

    from predial.checking.diagnostics import Violation

    Paint: TypeAlias = Callable[[str, str], str]

_AMBIGUOUS = re.compile(r"\\(?=[\\nrtxuU])")
_ASCII = 0x80
_BMP = 0xFFFF
_BYTES = range(0xDC80, 0xDD00)  # which Python has for bytes that are not UTF-8
_COLOURS = {
    "advice": "33",
    "error": "31",
    "frame": "34",
    "help": "32",
    "note": "36",
    "place": "1",
    "unreadable": "31",
}


def paint_for(stream: TextIO, choice: str) -> Paint:
    """How to paint what goes to a stream.

    Args:
        stream: Where it goes.
        choice: `always`, `never`, or `auto`: on a terminal, unless the environment
            has NO_COLOR or a dumb TERM, and where it has FORCE_COLOR.
    """
    if choice == "auto":
        return _coloured if _wants_colour(stream) else plain
    return _coloured if choice == "always" else plain


def plain(_style: str, text: str) -> str:
    """The text as it is."""
    return text


def printable(text: str) -> str:
    r"""Text that neither steers the terminal nor breaks the line.

    What is not printable, such as a line feed or a mark that turns the direction of
    writing, is escaped as Python escapes it. So is a byte of a file's name that is not
    UTF-8, as `\xNN`. Backslashes stay single, as a pattern has them.
    """
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else _escape(char) for char in text)


def printable_name(name: str) -> str:
    """As `printable`, no two names alike: a backslash that may read so is doubled."""
    return printable(_AMBIGUOUS.sub(r"\\\\", name) if "\\" in name else name)


def name_in_utf8(file: str) -> str:
    r"""A file's name for a format of UTF-8, with `\xNN` for what is none."""
    return os.fsencode(file).decode(errors="backslashreplace")


def _escape(char: str) -> str:
    point = ord(char)
    if point < _ASCII:
        return char.encode("unicode_escape").decode()
    if point in _BYTES:
        return f"\\x{point - _BYTES.start + _ASCII:02x}"
    return f"\\u{point:04x}" if point <= _BMP else f"\\U{point:08x}"


def _wants_colour(stream: TextIO) -> bool:
    if os.environ.get("NO_COLOR"):
        return False
    forced = os.environ.get("FORCE_COLOR")
    if forced:
        return forced != "0"
    return os.environ.get("TERM") != "dumb" and stream.isatty()


def _coloured(style: str, text: str) -> str:
    return f"\x1b[{_COLOURS[style]}m{text}\x1b[0m"


def one_line(violation: Violation) -> str:
    """A violation, on one line whatever names are in it."""
    advice = ", advice" if violation.severity == "advice" else ""
    pointer = printable_name(violation.pointer) or "(root)"
    return f"{pointer}: {printable(violation.message)} [{violation.code}{advice}]"
