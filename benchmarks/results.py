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
