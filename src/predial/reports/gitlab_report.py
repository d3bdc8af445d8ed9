"""GitLab's code quality report, which shows findings in a merge request."""

from __future__ import annotations

import sys
from hashlib import sha256
from json import dumps

from predial.reports.painting import name_in_utf8
from predial.reports.report import Report

TYPE_CHECKING = False
if TYPE_CHECKING:
    from predial.checking.diagnostics import Diagnostic
    from predial.reports.reporting import Checked, Tally

_SEVERITIES = {"advice": "minor", "error": "major", "unreadable": "blocker"}


class GitLabReport(Report):
    """One JSON array, written while it comes into being."""

    def __init__(self, checked: Checked) -> None:
        super().__init__(checked)
        self._seen: dict[str, int] = {}

    def begin(self) -> None:
        """Open the array."""
        sys.stdout.write("[")

    def add(self, diagnostic: Diagnostic) -> None:
        """Write one finding, one line."""
        place = diagnostic.place
        pointer = f"{diagnostic.pointer}: " if diagnostic.pointer else ""
        issue = {
            "description": f"{pointer}{diagnostic.message}",
            "check_name": diagnostic.code,
            "fingerprint": self._fingerprint(diagnostic),
            "severity": _SEVERITIES[diagnostic.severity],
            "location": {
                "path": name_in_utf8(place.file).removeprefix("./"),
                "lines": {
                    "begin": place.line or 1,
                    "end": place.end_line or place.line or 1,
                },
            },
        }
        sys.stdout.write(f"{self.separator}{dumps(issue)}")
        self.separator = ",\n"

    def end(self, tally: Tally) -> None:
        """Close the array."""
        del tally
        sys.stdout.write("\n]\n")

    def _fingerprint(self, diagnostic: Diagnostic) -> str:
        """What stays the same when lines are added above; it is unique in a report."""
        found = diagnostic.violation
        rule = found.schema_pointer if found else ""
        key = dumps([diagnostic.place.file, diagnostic.code, diagnostic.pointer, rule])
        count = self._seen[key] = self._seen.get(key, 0) + 1
        return sha256(f"{key} {count}".encode()).hexdigest()
