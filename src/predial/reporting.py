"""Print diagnostics: each format is a pure function of the record, and a tally.

Text goes one finding a line to stdout, and what cannot be read to stderr, as does the
summary. JSON is one document on stdout and nothing else:

    {"version": 1, "contract": "package:name", "role": "request",
     "findings": [{"file", "line", "column", "severity", "code", "pointer", "message",
                   "schemaPointer", "params", "causes"}, ...],
     "summary": {"files", "documents", "errors", "advice", "unreadable"}}

`severity` is `error`, `advice` or `unreadable`; `line`, `column` and, for unreadable
input, `pointer` and `schemaPointer` may be null. Findings are written as they are
found, so that an NDJSON file of any length is checked in constant memory.
"""

from __future__ import annotations

import os
import sys
from json import dumps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Protocol, TextIO, TypeAlias

    from predial.diagnostics import Diagnostic, Place, Violation

    Paint: TypeAlias = Callable[[str, str], str]

    class Report(Protocol):
        """Where a check says what it finds."""

        def begin(self, contract: str, role: str) -> None:
            """Before the first input."""

        def add(self, diagnostic: Diagnostic) -> None:
            """One finding."""

        def end(self, tally: Tally) -> None:
            """After the last input."""


_COLOURS = {"place": "1", "error": "31", "advice": "33", "unreadable": "31"}


class Tally:
    """How much was checked and found."""

    __slots__ = ("advice", "documents", "error", "files", "unreadable")

    def __init__(self) -> None:
        self.files = 0
        self.documents = 0
        self.error = 0
        self.advice = 0
        self.unreadable = 0

    def count(self, diagnostic: Diagnostic) -> None:
        """Count one finding under its severity."""
        severity = diagnostic.severity
        setattr(self, severity, getattr(self, severity) + 1)

    def exit_code(self, *, strict: bool) -> int:
        """2 if any input has no verdict, else 1 if any finding blocks, else 0."""
        if self.unreadable:
            return 2
        return int(bool(self.error or (strict and self.advice)))

    def to_json(self) -> dict[str, int]:
        """As the `summary` of the JSON format."""
        return {
            "files": self.files,
            "documents": self.documents,
            "errors": self.error,
            "advice": self.advice,
            "unreadable": self.unreadable,
        }

    def __str__(self) -> str:
        parts = [_plural(self.files, "file")]
        if self.documents > self.files:
            parts.append(_plural(self.documents, "document"))
        parts += [_plural(self.error, "error"), f"{self.advice} advice"]
        if self.unreadable:
            parts.append(f"{self.unreadable} unreadable")
        return ", ".join(parts)


class TextReport:
    """One line for each finding, to read and to grep."""

    def begin(self, contract: str, role: str) -> None:
        """Nothing: a clean check prints its summary only."""

    def add(self, diagnostic: Diagnostic) -> None:
        """Print one finding, after all that was printed before it."""
        stream = sys.stdout
        if diagnostic.severity == "unreadable":
            sys.stdout.flush()
            stream = sys.stderr
        stream.write(as_text(diagnostic, _paint(stream)) + "\n")

    def end(self, tally: Tally) -> None:
        """Print the summary."""
        sys.stdout.flush()
        sys.stderr.write(f"{tally}\n")


class JsonReport:
    """One JSON document, written while it comes into being."""

    def __init__(self) -> None:
        self._separator = "\n"

    def begin(self, contract: str, role: str) -> None:
        """Open the document."""
        sys.stdout.write(
            f'{{"version": 1, "contract": {dumps(contract)}, "role": {dumps(role)},'
            ' "findings": ['
        )

    def add(self, diagnostic: Diagnostic) -> None:
        """Write one finding, one line."""
        sys.stdout.write(f"{self._separator}{dumps(as_json(diagnostic))}")
        self._separator = ",\n"

    def end(self, tally: Tally) -> None:
        """Close the document with the summary."""
        sys.stdout.write(f'\n], "summary": {dumps(tally.to_json())}}}\n')


FORMATS: dict[str, Callable[[], Report]] = {"json": JsonReport, "text": TextReport}


def as_json(diagnostic: Diagnostic) -> dict[str, object]:
    """A finding of the JSON format."""
    found = diagnostic.violation
    return {
        "file": diagnostic.place.file,
        "line": diagnostic.place.line,
        "column": diagnostic.place.column,
        "severity": diagnostic.severity,
        "code": diagnostic.code,
        "pointer": None,
        "message": diagnostic.message,
        "schemaPointer": None,
        "params": {},
        "causes": [],
        **(found.to_json() if found else {}),
    }


def as_text(diagnostic: Diagnostic, paint: Paint) -> str:
    """A finding of the text format: one line, and one for each cause."""
    place = _shown(diagnostic.place)
    found = diagnostic.violation
    if found is None:
        label = paint(diagnostic.severity, f"[{diagnostic.code}]")
        return f"{paint('place', place)}: {diagnostic.message} {label}"
    lines = [f"{paint('place', place)}: {one_line(found, paint)}"]
    lines += [f"  {line}" for line in _causes(found, paint)]
    return "\n".join(lines)


def plain(_style: str, text: str) -> str:
    """The text as it is."""
    return text


def colour(style: str, text: str) -> str:
    """The text in the colour of a style, for a terminal."""
    return f"\x1b[{_COLOURS[style]}m{text}\x1b[0m"


def _paint(stream: TextIO) -> Paint:
    dull = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return plain if dull or not stream.isatty() else colour


def _shown(place: Place) -> str:
    parts = (_printable(place.file), place.line, place.column)
    return ":".join(str(part) for part in parts if part is not None)


def _unpainted(_: str, text: str) -> str:
    return text


def one_line(violation: Violation, paint: Paint = _unpainted) -> str:
    """A violation, on one line whatever names are in it; `paint` marks its label."""
    advice = ", advice" if violation.severity == "advice" else ""
    label = paint(violation.severity, f"[{violation.code}{advice}]")
    pointer = _printable(violation.pointer) or "(root)"
    return f"{pointer}: {_printable(violation.message)} {label}"


def _causes(violation: Violation, paint: Paint) -> Iterator[str]:
    for number, branch in enumerate(violation.causes, 1):
        for cause in branch:
            yield f"option {number}: {one_line(cause, paint)}"
            yield from (f"  {line}" for line in _causes(cause, paint))


def _printable(text: str) -> str:
    # A name in a pointer or of a file must not steer the terminal or break the line.
    if text.isprintable():
        return text
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode()
        for char in text
    )


def _plural(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
