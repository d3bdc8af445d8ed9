"""What a section hands to the report: tables of timings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from benchmarks.rounds import Timing


@dataclass(frozen=True, slots=True)
class Table:
    """Timings by row and column.

    Attributes:
        title: What is compared.
        baseline: What 1.00 is.
        columns: In order; a row may lack some.
        rows: In order; the timings of each by column.
        notes: What was skipped, and why.
    """

    title: str
    baseline: str
    columns: tuple[str, ...]
    rows: Mapping[str, Mapping[str, Timing]]
    notes: tuple[str, ...] = ()

    @classmethod
    def of_columns(
        cls,
        title: str,
        baseline: str,
        columns: Mapping[str, Mapping[str, Timing]],
        notes: tuple[str, ...] = (),
    ) -> Table:
        """The table of races that each made a column, the quickest row first."""
        first, *others = columns.values()
        names = dict.fromkeys(sorted(first, key=lambda name: first[name].ratio))
        names |= dict.fromkeys(name for column in others for name in column)
        rows = {
            name: {
                kind: column[name] for kind, column in columns.items() if name in column
            }
            for name in names
        }
        return cls(title, baseline, tuple(columns), rows, notes)
