"""Count what is found, and choose the format in which it is printed.

Each format is a module of `predial.reports`, imported when it has something to print.
Text and `concise` print findings to stdout, and what cannot be read, like the summary,
to stderr. The others print one document to stdout, and nothing else.
"""

from __future__ import annotations

import sys

from predial.errors import plural

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import TypeAlias

    from predial.checking.diagnostics import Diagnostic
    from predial.reports.report import Report

    AnyReport: TypeAlias = "Report | TextReport"

FORMATS = {
    "text": "Text",
    "concise": "Text",
    "json": "Json",
    "sarif": "Sarif",
    "github": "GitHub",
    "gitlab": "GitLab",
    "junit": "JUnit",
}


class Checked:
    """What a report is about.

    Attributes:
        contract: The contract, unless a file's content or configuration says another.
        role: Which of its roots, likewise.
        files: The inputs, as they are shown.
    """

    __slots__ = ("contract", "files", "role")

    def __init__(self, contract: str, role: str, files: Sequence[str]) -> None:
        self.contract = contract
        self.role = role
        self.files = files


def report_in(
    name: str, color: str, checked: Checked, *, quiet: bool = False
) -> AnyReport:
    """A report.

    Args:
        name: The format, one of `FORMATS`.
        color: When text is coloured: `auto`, `always` or `never`.
        checked: What is reported on.
        quiet: Whether text ends without a summary.
    """
    kind = FORMATS[name]
    if kind == "Text":
        return TextReport(color, is_concise=name == "concise", is_quiet=quiet)
    module = f"predial.reports.{name}_report"
    __import__(module)
    report: Report = getattr(sys.modules[module], f"{kind}Report")(checked)
    return report


class Tally:
    """How much was checked and found."""

    __slots__ = (
        *("advice", "arrays", "documents", "error"),
        *("files", "fixed", "skipped", "unreadable"),
    )

    def __init__(self) -> None:
        self.files = 0
        self.documents = 0
        self.arrays = 0  # of payloads, each of which is a document
        self.error = 0
        self.advice = 0
        self.unreadable = 0
        self.fixed = 0
        self.skipped = 0  # files that are no payloads

    def skip(self, file: str) -> None:
        """Say that a file is not checked: it may be one that should be."""
        self.skipped += 1
        sys.stderr.write(
            f"{file}: not checked: it looks like no payload of the contract; if it is"
            " one, say so in [tool.predial.fixtures]\n"
        )

    def add(self, files: int, documents: int, arrays: int) -> None:
        """Count what was checked elsewhere, and is clean."""
        self.files += files
        self.documents += documents
        self.arrays += arrays

    def counted(self, found: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
        """The findings, each counted under its severity."""
        for diagnostic in found:
            severity = diagnostic.severity
            setattr(self, severity, getattr(self, severity) + 1)
            yield diagnostic

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
            "arrays": self.arrays,
            "errors": self.error,
            "advice": self.advice,
            "unreadable": self.unreadable,
            "skipped": self.skipped,
            "fixed": self.fixed,
        }

    def __str__(self) -> str:
        parts = [plural(self.files, "file")]
        if self.documents > self.files or self.arrays:
            arrays = f" (items of {plural(self.arrays, 'array')} count as documents)"
            parts.append(
                f"{plural(self.documents, 'document')}{arrays if self.arrays else ''}"
            )
        parts += [plural(self.error, "error"), f"{self.advice} advice"]
        if self.unreadable:
            parts.append(f"{self.unreadable} unreadable")
        if self.fixed:
            parts.append(plural(self.fixed, "fix"))
        if self.skipped:
            parts.append(f"{self.skipped} not checked")
        return ", ".join(parts)


class TextReport:
    """Findings to read and to grep: in full, or one line for each."""

    def __init__(self, color: str, *, is_concise: bool, is_quiet: bool) -> None:
        self._color = color
        self._is_concise = is_concise
        self._is_quiet = is_quiet

    def begin(self) -> None:
        """Nothing: a clean check prints its summary only."""

    def add(self, diagnostic: Diagnostic) -> None:
        """Print one finding, after all that was printed before it."""
        from predial.reports.text_report import as_lines, paint_for

        stream = sys.stdout
        if diagnostic.severity == "unreadable":
            sys.stdout.flush()
            stream = sys.stderr
        paint = paint_for(stream, self._color)
        lines = as_lines(diagnostic, paint, concise=self._is_concise)
        stream.writelines(f"{line}\n" for line in lines)

    def end(self, tally: Tally) -> None:
        """Print the summary."""
        sys.stdout.flush()
        if not self._is_quiet:
            sys.stderr.write(f"{tally}\n")
