"""Every error of a request that has 101 of them."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.contests import DisagreementError
from benchmarks.error_lists import TELLERS, count
from benchmarks.options import Options
from benchmarks.payloads import CASE
from benchmarks.peers import baseline, missing, wanted
from benchmarks.results import Table
from benchmarks.rounds import Contestant, Timing, race

_KINDS = {"101 errors": 101, "25 items": 0}


def tables(options: Options) -> Iterator[Table]:
    """Time the lists of errors, after counting them."""
    tellers = {
        name: errors(CASE)
        for name, (module, errors) in TELLERS.items()
        if wanted(name, module, options.only)
    }
    unit = baseline(options.only)
    columns: dict[str, dict[str, Timing]] = {}
    for kind, expected in _KINDS.items():
        values = CASE.payloads[kind].values
        for name, tell in tellers.items():
            for value in values:
                if (found := count(tell(value))) != expected:
                    raise DisagreementError(f"{name} tells {found}, not {expected}")
        entries = {name: Contestant(tell, values) for name, tell in tellers.items()}
        columns[kind] = race(entries, unit, options.effort)
    notes = (
        *missing(options.only),
        "msgspec and botocore do not tell every error of these, and have no row",
    )
    yield Table.of_columns("Every error, as a list", unit, columns, notes)
