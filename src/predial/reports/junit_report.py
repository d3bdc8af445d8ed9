"""JUnit's XML, which most CI servers show: a test case for each finding."""

from __future__ import annotations

import sys
from xml.sax.saxutils import escape, quoteattr

from predial.reports.painting import printable, printable_name
from predial.reports.report import Report
from predial.rules.explaining import explanation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from predial.checking.diagnostics import Diagnostic
    from predial.reports.reporting import Checked, Tally


class JUnitReport(Report):
    """One test suite; a clean file is a test that passes, and so is advice."""

    def __init__(self, checked: Checked) -> None:
        super().__init__(checked)
        self._cases: list[str] = []
        self._clean = dict.fromkeys(checked.files)

    def add(self, diagnostic: Diagnostic) -> None:
        """Make one test case."""
        place = diagnostic.place
        self._clean.pop(place.file, None)
        file = printable_name(place.file)
        parts = (file, place.line, place.column)
        where = ":".join(str(part) for part in parts if part is not None)
        message = printable(diagnostic.message)
        if diagnostic.pointer is not None:
            message = f"{printable_name(diagnostic.pointer) or '(root)'}: {message}"
        helps = map(printable_name, explanation(diagnostic).helps)
        text = escape("\n".join((f"{where}: {message}", *helps)))
        if diagnostic.severity == "advice":
            inner = f"<system-out>{text}</system-out>"
        else:
            attributes = f"message={_quoted(message)} type={_quoted(diagnostic.code)}"
            inner = f"<failure {attributes}>{text}</failure>"
        self._cases.append(_case(f"{diagnostic.code} {where}", file, inner))

    def end(self, tally: Tally) -> None:
        """Write the document."""
        cases = [
            *self._cases,
            *(_case("clean", file, "") for file in map(printable_name, self._clean)),
        ]
        failures = tally.error + tally.unreadable
        counts = f'tests="{len(cases)}" failures="{failures}" errors="0"'
        sys.stdout.write('<?xml version="1.0" encoding="utf-8"?>\n')
        sys.stdout.write(f'<testsuites name="predial" {counts}>\n')
        name = _quoted(f"{self.checked.contract} {self.checked.role}")
        sys.stdout.write(f"<testsuite name={name} {counts}>\n")
        sys.stdout.writelines(f"{case}\n" for case in cases)
        sys.stdout.write("</testsuite>\n</testsuites>\n")


def _case(name: str, file: str, inner: str) -> str:
    attributes = f"name={_quoted(name)} classname={_quoted(file)} file={_quoted(file)}"
    return f"<testcase {attributes}>{inner}</testcase>"


def _quoted(text: str) -> str:
    return quoteattr(printable(text))
