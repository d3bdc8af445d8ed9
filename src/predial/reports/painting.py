"""Colours for a terminal, and text that cannot steer one."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TextIO, TypeAlias

    from predial.checking.diagnostics import Violation

    Paint: TypeAlias = Callable[[str, str], str]

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
    """Text that neither steers the terminal nor breaks the line."""
    if text.isprintable():
        return text
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode()
        for char in text
    )


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
    return printable(str(violation))
