"""Read JSON with comments: what is no JSON becomes spaces, so that places stay."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_MARK = re.compile(
    r"""
      "[^"\\]*+ (?: \\. [^"\\]*+ )*+ "?+
    | // [^\n]*+
    | /\* .*? \*/
    | [,:\[\]{}]
    | [^\s"/,:\[\]{}]++
    | /
    """,
    re.VERBOSE | re.DOTALL,
)
_VISIBLE = re.compile(r"[^\r\n\t]")


def without_comments(text: str) -> str:
    """The text with spaces for its comments and for its trailing commas."""
    pieces: list[str] = []
    done = 0
    for start, end in sorted(_blanks(text)):
        pieces += (text[done:start], _VISIBLE.sub(" ", text[start:end]))
        done = end
    return "".join((*pieces, text[done:]))


def _blanks(text: str) -> Iterator[tuple[int, int]]:
    """The comments and the trailing commas."""
    before, comma = "[", 0  # the mark before, and where it stands if it is a comma
    for found in _MARK.finditer(text):
        mark = found[0]
        if mark.startswith(("//", "/*")):
            yield found.span()
            continue
        if before == "," and mark in "]}":
            yield comma, comma + 1
        # A comma behind no value is not one too many: it is a mistake, and stays.
        before = "[" if mark == "," and before in "[{,:" else mark
        comma = found.start()
