"""Every error with its message: 101 of them, and none (`check` on a valid request)."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.contests import DisagreementError
from benchmarks.error_lists import REPORTERS, Errors
from benchmarks.options import Options
from benchmarks.peers import baseline, missing, wanted
from benchmarks.results import Table
from benchmarks.rounds import Contestant, Timing, race
from benchmarks.spellings import BY_REFERENCE

TITLE = "Every error, with code, place and message"
_KINDS = {"101 errors": 101, "25 items": 0, "3 items": 0, "1 item": 0}


def tables(options: Options) -> Iterator[Table]:
    """Time the lists of errors, after counting them."""
    reporters = {
        name: errors(BY_REFERENCE)
        for name, (module, errors) in REPORTERS.items()
        if wanted(name, module, options.only)
    }
    unit = baseline(options.only)
    columns: dict[str, dict[str, Timing]] = {}
    for kind, expected in _KINDS.items():
        values = BY_REFERENCE.payloads[kind].values
        for name, report in reporters.items():
            for value in values:
                _assert_count(name, report, value, expected)
        entries = {
            name: Contestant(report, values, fresh=True)
            for name, report in reporters.items()
        }
        columns[kind] = race(entries, unit, options.effort)
    notes = (
        *missing(options.only),
        "msgspec and botocore do not report every error of these, and have no row",
    )
    yield Table.of_columns(TITLE, unit, columns, notes)


def _assert_count(name: str, report: Errors, value: object, expected: int) -> None:
    found = report(value)
    if len(found) != expected or not all(message for _, _, message in found):
        raise DisagreementError(f"{name} reports {len(found)}, not {expected}")
