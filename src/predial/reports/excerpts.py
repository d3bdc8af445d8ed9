"""Lines of a text with parts of them underlined, as wide as a terminal at most."""

from __future__ import annotations

from unicodedata import combining, east_asian_width

from predial.checking.positions import Span
from predial.reports.painting import printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from predial.checking.source import Source
    from predial.reports.painting import Paint

_TAB = "    "
_CUT = "..."
_LEAST = 20  # columns of a line that are shown, whatever the width


class Mark:
    """A part of the text, and what to say of it.

    Attributes:
        span: The part.
        label: What to say.
        style: How it is painted; notes are underlined with dashes.
    """

    __slots__ = ("label", "span", "style")

    def __init__(self, span: Span, label: str, style: str) -> None:
        self.span = span
        self.label = label
        self.style = style


def excerpt(
    source: Source, marks: Sequence[Mark], width: int, paint: Paint
) -> Iterator[str]:
    """The lines in which marked parts begin, each with its marks under it."""
    by_line: dict[int, list[Mark]] = {}
    for mark in sorted(marks, key=lambda each: each.span.start):
        line, _ = source.lines.place(mark.span.start)
        by_line.setdefault(line, []).append(mark)
    margin = len(str(max(by_line)))
    bar = paint("frame", f"{'':{margin}} |")
    yield bar
    before = None
    for line, here in by_line.items():
        if before is not None and line > before + 1:
            yield paint("frame", _CUT)
        before = line
        yield from _marked(source, line, here, width - margin - 3, paint, margin)
    yield bar


def _marked(
    source: Source,
    line: int,
    marks: Sequence[Mark],
    width: int,
    paint: Paint,
    margin: int,
) -> Iterator[str]:
    bar = paint("frame", f"{'':{margin}} |")
    before = None
    for mark in marks:
        shown = _Shown(source, line, mark, width)
        if shown.text != before:
            before = shown.text
            yield f"{paint('frame', f'{line:{margin}} |')} {shown.text}".rstrip()
        under = ("-" if mark.style == "note" else "^") * shown.length
        fits = shown.begin + shown.length + 1 + len(mark.label) <= width
        line_under = f"{under} {mark.label}".rstrip() if fits else under
        yield f"{bar} {'':{shown.begin}}{paint(mark.style, line_under)}"
        if not fits:
            yield f"{bar} {'':{shown.begin}}{paint(mark.style, mark.label)}"


class _Shown:
    """As much of a line as fits, with a marked part in it.

    Attributes:
        text: What is shown of the line.
        begin: The column at which the marked part begins.
        length: How many columns it takes.
    """

    def __init__(self, source: Source, line: int, mark: Mark, width: int) -> None:
        whole = source.lines.span(line)
        # Of a long line no more is looked at than can be in sight.
        start = max(whole.start, mark.span.start - 2 * width)
        end = min(whole.end, mark.span.start + 2 * width)
        cells = [*map(_cell, source.shown(Span(start, end)))]
        edges = [0]
        for _, size in cells:
            edges.append(edges[-1] + size)
        last = len(cells)
        left = edges[min(mark.span.start - start, last)]
        right = edges[min(mark.span.end - start, last)]
        is_whole = end - start == whole.end - whole.start
        available = max(width - 2 * len(_CUT), _LEAST)
        if is_whole and edges[-1] <= width:
            available = width
        first, cut = _window((left, right), edges, available)
        lead = _CUT if first or start > whole.start else ""
        trail = _CUT if cut < last or end < whole.end else ""
        inner = "".join(shown for shown, _ in cells[first:cut])
        self.text = f"{lead}{inner}{trail}"
        self.begin = max(left - edges[first], 0) + len(lead)
        self.length = max(min(right, edges[cut]) - max(left, edges[first]), 1)


def _window(
    columns: tuple[int, int], edges: list[int], available: int
) -> tuple[int, int]:
    """From which cell to which a line is shown, so that a mark is in sight."""
    last = len(edges) - 1
    if edges[-1] <= available:
        return 0, last
    start, end = columns
    from_column = max(0, min(start - available // 4, edges[-1] - available))
    if end - from_column > available and start - from_column > available // 4:
        from_column = start - available // 4
    first = next(index for index, edge in enumerate(edges) if edge >= from_column)
    inside = [
        index
        for index in range(first, last + 1)
        if edges[index] - edges[first] <= available
    ]
    return first, inside[-1]


def _cell(char: str) -> tuple[str, int]:
    """How a character is shown, and how many columns that takes."""
    if char == "\t":
        return _TAB, len(_TAB)
    shown = printable(char)
    if len(shown) > 1 or shown != char:
        return shown, len(shown)
    if combining(char):
        return char, 0
    return char, 2 if east_asian_width(char) in "WF" else 1
