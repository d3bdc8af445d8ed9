"""Apply the fixes of an input's findings, until there are none.

What is between the edits stays byte for byte: an edit is applied to the text of its
document, and that to its place among the bytes of the file.
"""

from __future__ import annotations

from predial.rules.edits import edited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import TypeAlias

    from predial.checking.diagnostics import Diagnostic
    from predial.checking.reading import Outcome
    from predial.rules.edits import Edit, Fix

    Checked: TypeAlias = Iterable[tuple[Outcome, Iterable[Diagnostic]]]

_BOM = b"\xef\xbb\xbf"


class Fixed:
    """What the fixes of an input make of it.

    Attributes:
        content: The input.
        parts: The further inputs that it was split into.
        count: How many edits were made.
    """

    __slots__ = ("content", "count", "parts")

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.parts: Sequence[bytes] = ()
        self.count = 0


def fixed(
    content: bytes,
    check: Callable[[bytes], Checked],
    fix_of: Callable[[Diagnostic], Fix | None],
) -> Fixed:
    """An input with all that can be mended.

    Args:
        content: The bytes of the input.
        check: Finds what is wrong with it, document by document.
        fix_of: The fix of a finding, if there is one that is wanted.
    """
    made = Fixed(content)
    by_text, parts = _edits(content, check, fix_of)
    # An edit may make a text readable that has more to mend.
    while mended := _applied(made, by_text):
        made.content = mended
        by_text, parts = _edits(mended, check, fix_of)
    if parts:
        start = len(made.content) - len(made.content.removeprefix(_BOM))
        made.content = made.content[:start] + parts[0].encode()
        made.parts = [part.encode() for part in parts[1:]]
        made.count += 1
    return made


def _edits(
    content: bytes,
    check: Callable[[bytes], Checked],
    fix_of: Callable[[Diagnostic], Fix | None],
) -> tuple[dict[int, tuple[bytes, list[Edit]]], Sequence[str]]:
    """The edits of each text by its place, and the parts that the input becomes."""
    starts = _line_starts(content)
    by_text: dict[int, tuple[bytes, list[Edit]]] = {}
    parts: Sequence[str] = ()
    for outcome, diagnostics in check(content):
        data = outcome.data
        for diagnostic in diagnostics:
            fix = fix_of(diagnostic)
            if fix is None or data is None:
                continue
            parts = fix.parts or parts
            # A text of one line may be a record of NDJSON, any other is a file.
            line = 1 if b"\n" in data else outcome.line or 1
            start = starts[line - 1]
            start += len(_BOM) * content.startswith(_BOM, start)
            if content.startswith(data, start):
                by_text.setdefault(start, (data, []))[1].extend(fix.edits)
    return by_text, parts


def _line_starts(content: bytes) -> list[int]:
    starts = [0]
    while found := content.find(b"\n", starts[-1]) + 1:
        starts.append(found)
    return starts


def _applied(made: Fixed, by_text: dict[int, tuple[bytes, list[Edit]]]) -> bytes:
    """The bytes with the edits; none where there is no edit."""
    pieces: list[bytes] = []
    done = edits = 0
    for start, (data, wanted) in sorted(by_text.items()):
        text, number = edited(data.decode(), wanted)
        pieces += (made.content[done:start], text.encode())
        done = start + len(data)
        edits += number
    made.count += edits
    return b"".join((*pieces, made.content[done:])) if edits else b""
