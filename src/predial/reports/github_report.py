"""Commands of GitHub Actions, which show findings in the files of a pull request."""

from __future__ import annotations

import sys

from predial.reports.painting import printable, printable_name
from predial.reports.report import Report
from predial.rules.explaining import explanation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from predial.checking.diagnostics import Diagnostic

_COMMANDS = {"advice": "warning", "error": "error", "unreadable": "error"}
# https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
_IN_MESSAGE = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_IN_PROPERTY = {**_IN_MESSAGE, ":": "%3A", ",": "%2C"}


class GitHubReport(Report):
    """One command for each finding, and nothing for a clean file."""

    def add(self, diagnostic: Diagnostic) -> None:
        """Print one command."""
        place = diagnostic.place
        on_one_line = place.end_line == place.line
        properties = {
            "file": place.file
            if place.file.isprintable()
            else printable_name(place.file),
            "line": place.line,
            "endLine": place.end_line,
            "col": place.column,
            "endColumn": place.end_column if on_one_line else None,
            "title": f"predial: {diagnostic.code}",
        }
        listed = ",".join(
            f"{name}={_escaped(str(value), _IN_PROPERTY)}"
            for name, value in properties.items()
            if value is not None
        )
        pointer = diagnostic.pointer
        names = [] if pointer is None else [f"at {pointer or '(root)'}"]
        names += explanation(diagnostic).helps
        lines = [printable(diagnostic.message), *map(printable_name, names)]
        message = _escaped("\n".join(lines), _IN_MESSAGE)
        sys.stdout.write(f"::{_COMMANDS[diagnostic.severity]} {listed}::{message}\n")


def _escaped(text: str, escapes: dict[str, str]) -> str:
    return "".join(escapes.get(char, char) for char in text)
