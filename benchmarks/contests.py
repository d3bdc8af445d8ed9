"""Contests of verdicts: agreement first, then the clock."""

from __future__ import annotations

from collections.abc import Iterable

from benchmarks.cases import Case, Payloads
from benchmarks.options import Options
from benchmarks.peers import baseline, missing
from benchmarks.peers import verdicts as checks_of
from benchmarks.results import Table
from benchmarks.rounds import Contestant, Timing, race


class DisagreementError(AssertionError):
    """A peer says of a payload what it should not."""


def verdicts(title: str, cases: Iterable[Case], options: Options) -> Table:
    """Time every peer on every payload of some cases; a column for each kind."""
    unit = baseline(options.only)
    columns: dict[str, dict[str, Timing]] = {}
    for case in cases:
        checks = list(checks_of(case, options.only))
        for kind, payloads in case.payloads.items():
            entries = {
                name: Contestant(check, payloads.values, fresh=True)
                for name, peer, check in checks
                if peer.patterns or payloads.typed
            }
            for name, entry in entries.items():
                _agree(name, entry, case, kind, payloads)
            columns[kind] = race(entries, unit, options.effort)
    return Table.of_columns(title, unit, columns, missing(options.only))


def _agree(
    name: str, entry: Contestant, case: Case, kind: str, payloads: Payloads
) -> None:
    for number, value in enumerate(payloads.values):
        if entry.call(value) is not payloads.verdict:
            raise DisagreementError(
                f"{name} says {not payloads.verdict} of {case.name}, {kind}, "
                f"payload {number}"
            )
