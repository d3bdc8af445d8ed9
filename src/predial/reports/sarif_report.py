"""SARIF 2.1.0, for code scanning: one run, with its rules."""

from __future__ import annotations

import os
import sys
from json import dumps
from urllib.parse import quote

from predial.checking.findings import place_of
from predial.checking.positions import Span
from predial.reports.report import Report
from predial.rules.explaining import explanation
from predial.rules.fixes import fix_of
from predial.rules.rules import all_rules
from predial.version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from predial.checking.diagnostics import Diagnostic, Place
    from predial.reports.reporting import Checked, Tally
    from predial.rules.rules import Rule

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {"advice": "warning", "error": "error", "unreadable": "error"}


class SarifReport(Report):
    """One SARIF log, written while it comes into being."""

    def __init__(self, checked: Checked) -> None:
        super().__init__(checked)
        self._rules = all_rules()
        self._indexes = {rule.code: index for index, rule in enumerate(self._rules)}

    def begin(self) -> None:
        """Open the log with the rules."""
        driver = {
            "name": "predial",
            "version": __version__,
            "rules": [_rule(rule) for rule in self._rules],
        }
        about = {"contract": self.checked.contract, "role": self.checked.role}
        sys.stdout.write(
            f'{{"$schema": "{_SCHEMA}", "version": "2.1.0", "runs": [\n'
            f'{{"tool": {{"driver": {dumps(driver)}}},\n'
            f'"columnKind": "unicodeCodePoints", "properties": {dumps(about)},\n'
            '"results": ['
        )

    def add(self, diagnostic: Diagnostic) -> None:
        """Write one result, one line."""
        sys.stdout.write(f"{self.separator}{dumps(self._result(diagnostic))}")
        self.separator = ",\n"

    def end(self, tally: Tally) -> None:
        """Close the log."""
        invocation = {"executionSuccessful": not tally.unreadable}
        sys.stdout.write(f'\n], "invocations": [{dumps(invocation)}]}}\n]}}\n')

    def _result(self, diagnostic: Diagnostic) -> dict[str, object]:
        code = diagnostic.code
        explained = explanation(diagnostic)
        text = "\n".join([diagnostic.message, *explained.helps])
        location = {"physicalLocation": _location(diagnostic.place)}
        if diagnostic.pointer is not None:
            name = diagnostic.pointer or "/"
            location["logicalLocations"] = [{"fullyQualifiedName": name}]  # type: ignore[assignment]
        related = [
            {"physicalLocation": _location(place), "message": {"text": label}}
            for place, label in explained.places
        ]
        index = self._indexes.get(code)
        return {
            "ruleId": code,
            **({} if index is None else {"ruleIndex": index}),
            "level": _LEVELS[diagnostic.severity],
            "message": {"text": text},
            "locations": [location],
            **({"relatedLocations": related} if related else {}),
            **_fixes(diagnostic),
        }


def _fixes(diagnostic: Diagnostic) -> dict[str, object]:
    """The fix of a finding, unless it holds what must not be shown."""
    fix, source = fix_of(diagnostic), diagnostic.source
    if fix is None or source is None or (fix.is_sensitive and not source.shows_all):
        return {}
    file = diagnostic.place.file
    replacements = [
        {
            "deletedRegion": _region(
                place_of(source, file, Span(each.start, each.end))
            ),
            "insertedContent": {"text": each.text},
        }
        for each in fix.edits
    ]
    changes = {
        "artifactLocation": {"uri": _uri(file)},
        "replacements": replacements,
    }
    about = {"text": fix.message}
    return {"fixes": [{"description": about, "artifactChanges": [changes]}]}


def _rule(rule: Rule) -> dict[str, object]:
    why, fix = rule.why or rule.what, rule.fix or rule.what
    return {
        "id": rule.code,
        "shortDescription": {"text": rule.what},
        "fullDescription": {"text": why},
        "help": {"text": fix},
        "properties": {"origin": rule.origin},
    }


def _location(place: Place) -> dict[str, object]:
    known = _region(place)
    artifact = {"artifactLocation": {"uri": _uri(place.file)}}
    return {**artifact, **({"region": known} if known else {})}


def _region(place: Place) -> dict[str, int]:
    region = {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }
    return {name: value for name, value in region.items() if value is not None}


def _uri(file: str) -> str:
    path = os.fsencode(file.replace(os.sep, "/"))
    return f"file://{quote(path)}" if path.startswith(b"/") else quote(path)
