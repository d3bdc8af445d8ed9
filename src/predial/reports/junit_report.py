"""JUnit's XML, which most CI servers show: a test case for each finding."""

from __future__ import annotations

import sys
from xml.sax.saxutils import escape, quoteattr

from predial.reports.painting import printable
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
        parts = (place.file, place.line, place.column)
        where = ":".join(str(part) for part in parts if part is not None)
        pointer = "" if diagnostic.pointer is None else diagnostic.pointer or "(root)"
        message = f"{pointer}: {diagnostic.message}" if pointer else diagnostic.message
        lines = [f"{where}: {message}", *explanation(diagnostic).helps]
        text = escape("\n".join(map(printable, lines)))
        if diagnostic.severity == "advice":
            inner = f"<system-out>{text}</system-out>"
        else:
            attributes = f"message={_quoted(message)} type={_quoted(diagnostic.code)}"
            inner = f"<failure {attributes}>{text}</failure>"
        self._cases.append(_case(f"{diagnostic.code} {where}", place.file, inner))

    def end(self, tally: Tally) -> None:
        """Write the document."""
        cases = [*self._cases, *(_case("clean", file, "") for file in self._clean)]
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
