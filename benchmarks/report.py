"""Tables as text: for the terminal, and in Markdown."""

from __future__ import annotations

from benchmarks.results import Table
from benchmarks.rounds import Timing


def text(table: Table) -> str:
    """A table for the terminal: ratios, the lower the quicker."""
    width = max(len(name) for name in table.rows)
    wide = max(9, *(len(column) for column in table.columns))
    head = " " * width + "".join(f"  {column:>{wide}}" for column in table.columns)
    lines = [f"{table.title} ({table.baseline} = 1.00)", head]
    lines += (
        f"{name:<{width}}"
        + "".join(f"  {ratio(row.get(column)):>{wide}}" for column in table.columns)
        for name, row in table.rows.items()
    )
    return "\n".join([*lines, *table.notes])


def ratio(timing: Timing | None) -> str:
    """A ratio with three digits that tell, or a dash."""
    return "-" if timing is None else f"{figure(timing.ratio)} / {figure(timing.ratio_of_minima)}"


def figure(number: float) -> str:
    """A number with as many digits as tell something."""
    if number >= 100:
        return f"{number:.0f}"
    return f"{number:.1f}" if number >= 10 else f"{number:.2f}"
