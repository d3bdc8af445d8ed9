"""Text: one line for each finding, and under it the place and what to do."""

from __future__ import annotations

import os
import sys

from predial.checking.positions import Span
from predial.reports.excerpts import Mark, excerpt
from predial.reports.painting import paint_for, printable, printable_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from predial.checking.diagnostics import Diagnostic, Place
    from predial.reports.painting import Paint

__all__ = ["as_lines", "paint_for"]

_WIDTH = 100  # where there is no terminal
_LEAST = 40


def as_lines(diagnostic: Diagnostic, paint: Paint, *, concise: bool) -> Iterator[str]:
    """A finding as text: in one line, or with all that is known of it."""
    yield _headline(diagnostic, paint)
    if concise:
        yield from _causes(diagnostic, paint)
    else:
        yield from _details(diagnostic, paint)
        yield ""


def _headline(diagnostic: Diagnostic, paint: Paint) -> str:
    place = paint("place", _shown(diagnostic.place))
    return f"{place}: {_finding(diagnostic, paint)}"


def _finding(diagnostic: Diagnostic, paint: Paint) -> str:
    advice = ", advice" if diagnostic.severity == "advice" else ""
    label = paint(diagnostic.severity, f"[{diagnostic.code}{advice}]")
    message = printable(diagnostic.message)
    if diagnostic.pointer is None:
        return f"{message} {label}"
    return f"{printable_name(diagnostic.pointer) or '(root)'}: {message} {label}"


def _details(diagnostic: Diagnostic, paint: Paint) -> Iterator[str]:
    from predial.rules.explaining import explanation

    width = _width()
    explained = explanation(diagnostic)
    place = diagnostic.place
    margin = len(str(place.line or ""))
    if diagnostic.source and place.offset is not None and place.end_offset is not None:
        span = Span(place.offset, place.end_offset)
        marks = [Mark(span, explained.label, diagnostic.severity)]
        marks += [Mark(span, label, "note") for span, label in explained.notes]
        lines = [diagnostic.source.lines.place(mark.span.start)[0] for mark in marks]
        margin = len(str(max(lines)))
        yield from excerpt(diagnostic.source, marks, width, paint)
    yield from _remarks("why", [explained.why], margin, width, paint)
    yield from _remarks("contract", [explained.description], margin, width, paint)
    helps = [*map(printable_name, explained.helps)]
    yield from _remarks("help", helps, margin, width, paint)
    indent = " " * (margin + 1)
    yield from (f"{indent}{line}" for line in _causes(diagnostic, paint))


def _remarks(
    title: str, texts: list[str], margin: int, width: int, paint: Paint
) -> Iterator[str]:
    from textwrap import wrap

    for text in filter(None, texts):
        lead = f"{'':{margin}} = "
        lines = wrap(
            printable(text),
            max(width, _LEAST),
            initial_indent=f"{lead}{title}: ",
            subsequent_indent=" " * (len(lead) + len(title) + 2),
        )
        head = f"{paint('frame', lead)}{paint('help', f'{title}:')}"
        yield lines[0].replace(f"{lead}{title}:", head, 1)
        yield from lines[1:]


def _causes(diagnostic: Diagnostic, paint: Paint) -> Iterator[str]:
    total = diagnostic.violation.params.get("count") if diagnostic.violation else 0
    for branch in diagnostic.causes:
        name = f", {printable_name(branch.name)}" if branch.name else ""
        yield f"  schema {branch.number} of {total}{name}:"
        for finding in branch.findings:
            yield f"    {_headline(finding, paint)}"
            yield from (f"    {line}" for line in _causes(finding, paint))


def _shown(place: Place) -> str:
    parts = (printable_name(place.file), place.line, place.column)
    return ":".join(str(part) for part in parts if part is not None)


def _width() -> int:
    columns = os.environ.get("COLUMNS", "")
    if columns.isdecimal() and int(columns):
        return max(int(columns), _LEAST)
    try:
        return max(os.get_terminal_size(sys.stdout.fileno()).columns, _LEAST)
    except (OSError, ValueError):
        return _WIDTH
