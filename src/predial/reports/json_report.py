"""JSON: one document, by the schema `schemas/predial/report.schema.json`.

It is written by plain code: models would have to be imported, and would hold a report
of any length in memory. A test holds it against the schema, by a generated validator.
"""

from __future__ import annotations

import sys
from json import dumps

from predial.reports.painting import name_in_utf8
from predial.reports.report import Report
from predial.rules.explaining import explanation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from predial.checking.diagnostics import Diagnostic, Place
    from predial.reports.reporting import Tally


class JsonReport(Report):
    """One JSON document, written while it comes into being."""

    def begin(self) -> None:
        """Open the document."""
        contract, role = dumps(self.checked.contract), dumps(self.checked.role)
        sys.stdout.write(
            f'{{"version": 1, "contract": {contract}, "role": {role}, "findings": ['
        )

    def add(self, diagnostic: Diagnostic) -> None:
        """Write one finding, one line."""
        sys.stdout.write(f"{self.separator}{dumps(as_json(diagnostic))}")
        self.separator = ",\n"

    def end(self, tally: Tally) -> None:
        """Close the document with the summary."""
        sys.stdout.write(f'\n], "summary": {dumps(tally.to_json())}}}\n')


def as_json(diagnostic: Diagnostic) -> dict[str, object]:
    """A finding of the JSON format."""
    found = diagnostic.violation
    explained = explanation(diagnostic)
    return {
        **_place(diagnostic.place),
        "severity": diagnostic.severity,
        "code": diagnostic.code,
        "pointer": diagnostic.pointer,
        "message": diagnostic.message,
        "schemaPointer": found.schema_pointer if found else None,
        "params": dict(found.params) if found else {},
        "why": explained.why,
        "description": explained.description,
        "comment": explained.comment,
        "help": explained.helps,
        "related": [
            {**_place(place), "message": label} for place, label in explained.places
        ],
        "causes": [
            {
                "schema": branch.number,
                "name": branch.name or None,
                "findings": [*map(as_json, branch.findings)],
            }
            for branch in diagnostic.causes
        ],
    }


def _place(place: Place) -> dict[str, object]:
    return {
        "file": name_in_utf8(place.file),
        "line": place.line,
        "column": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
        "offset": place.offset,
        "endOffset": place.end_offset,
    }
