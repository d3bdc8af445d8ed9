"""What a fix is: edits of a text, each at its place."""

from __future__ import annotations

import re
from json import dumps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from predial.checking.positions import Span

_PLAIN = re.compile(r"(?!(?i:y|n|yes|no|on|off|true|false|null)\Z)[A-Za-z_]\w*")


class Edit:
    """Other text for a part of a text.

    Attributes:
        start: The first character of the part.
        end: Behind its last character.
        text: What stands there then.
    """

    __slots__ = ("end", "start", "text")

    def __init__(self, start: int, end: int, text: str = "") -> None:
        self.start = start
        self.end = end
        self.text = text


class Fix:
    """What a finding is mended by.

    Attributes:
        message: What it does, without any value.
        edits: What it changes in the text.
        is_sensitive: Whether the edits hold what must not be shown.
        parts: The texts of several files that the text becomes, in place of edits.
    """

    __slots__ = ("edits", "is_sensitive", "message", "parts")

    def __init__(
        self,
        message: str,
        edits: Sequence[Edit],
        *,
        is_sensitive: bool = False,
        parts: Sequence[str] = (),
    ) -> None:
        self.message = message
        self.edits = edits
        self.is_sensitive = is_sensitive
        self.parts = parts


def edited(text: str, edits: Iterable[Edit]) -> tuple[str, int]:
    """The text with those edits, of which none overlaps with one before it.

    Returns:
        The text, and how many edits it has.
    """
    pieces: list[str] = []
    done = count = 0
    for edit in sorted(edits, key=lambda each: (each.start, each.end)):
        if edit.start >= done:
            pieces += (text[done : edit.start], edit.text)
            done = edit.end
            count += 1
    return "".join((*pieces, text[done:])), count


def replaced(text: str, span: Span, value: str, *, is_yaml: bool) -> Edit | None:
    """The edit that writes a string in place of another, in the same quotes.

    Returns:
        None for a block of YAML, whose form another string may not have.
    """
    match text[span.start]:
        case "|" | ">" if is_yaml:
            return None
        case "'" if is_yaml:
            written = "'{}'".format(value.replace("'", "''"))
        case '"':
            written = dumps(value, ensure_ascii=False)
        case _ if _PLAIN.fullmatch(value):
            written = value
        case _:
            written = dumps(value, ensure_ascii=False)
    return Edit(span.start, span.end, written)
