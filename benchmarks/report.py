"""Tables as text: for the terminal, and in Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from benchmarks.environment import machine, versions
from benchmarks.goals import Outcome
from benchmarks.results import Table
from benchmarks.rounds import Timing

_OPENING = """# Benchmarks

predial beside its peers. A figure is a ratio: the lower, the quicker; above each table
stands what 1.00 is. The first of a pair is the median over the rounds of the ratio
within one round, the second is the ratio of the minima.

`predial` has the plain JSON Schema that its peers have; `predial, full contract` is the
committed contract, which says more than they can.

Measured on {machine}. To do it again: `make bench`. What it does, and why so, stands in
[benchmarks/](../../benchmarks/README.md).

![Ratios of the peers to jsonschema-rs](chart.svg)
"""


def text(table: Table) -> str:
    """A table for the terminal, turned round where it is wider than high."""
    rows = [
        ["", *table.columns],
        *(
            [name, *(_median(row.get(column)) for column in table.columns)]
            for name, row in table.rows.items()
        ),
    ]
    if len(table.columns) > len(table.rows):
        rows = [list(column) for column in zip(*rows, strict=True)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [f"{table.title} ({table.baseline} = 1.00)"]
    for first, *others in rows:
        cells = zip(others, widths[1:], strict=True)
        shown = "".join(f"  {cell:>{width}}" for cell, width in cells)
        lines.append(f"{first:<{widths[0]}}{shown}")
    return "\n".join([*lines, *table.notes])


def goals_text(outcomes: Sequence[Outcome]) -> str:
    """The goals for the terminal."""
    width = max(len(each.name) for each in outcomes)
    lines = [
        f"{each.name:<{width}}  {each.limit:>5.2f}  {figure(each.measured):>6}  "
        f"{_result(each)}"
        for each in outcomes
    ]
    return "\n".join(
        [f"{'Goals':<{width}}  {'goal':>5}  {'is':>6}", *lines, _summary(outcomes)]
    )


def _goals_markdown(outcomes: Sequence[Outcome]) -> str:
    lines = ["## Goals", "", "| | goal | measured | |", "|---|--:|--:|---|"]
    lines += (
        _row(each.name, (f"{each.limit:.2f}", figure(each.measured), _result(each)))
        for each in outcomes
    )
    return "\n".join([*lines, "", _summary(outcomes)]) + "\n"


def _result(outcome: Outcome) -> str:
    return "reached" if outcome.reached else "missed"


def _summary(outcomes: Sequence[Outcome]) -> str:
    return f"{sum(each.reached for each in outcomes)} of {len(outcomes)} reached"


def markdown(tables: Sequence[Table], outcomes: Sequence[Outcome]) -> str:
    """The report that stands in docs/benchmarks/."""
    parts = [_OPENING.format(machine=machine())]
    if outcomes:
        parts.append(_goals_markdown(outcomes))
    parts += map(_section, tables)
    rows = "\n".join(f"| {name} | {each} |" for name, each in versions().items())
    parts.append(f"## Versions\n\n| | |\n|---|---|\n{rows}\n")
    return "\n".join(parts)


def _section(table: Table) -> str:
    lines = [
        f"## {table.title}",
        "",
        f"{table.baseline} = 1.00",
        "",
        _row("", table.columns),
        "|---" + "|--:" * len(table.columns) + "|",
    ]
    for name, row in table.rows.items():
        shown = f"**{name}**" if name.startswith("predial") else name
        lines.append(_row(shown, (_both(row.get(column)) for column in table.columns)))
    unit = table.rows.get(table.baseline)
    if unit is not None:
        scale = (_time(unit.get(column)) for column in table.columns)
        lines.append(_row("*1.00 is (median)*", scale))
    lines += ["", *(f"- {note}" for note in table.notes)]
    return "\n".join(lines).rstrip() + "\n"


def _row(name: str, cells: Iterable[str]) -> str:
    return f"| {name} | " + " | ".join(cells) + " |"


def _median(timing: Timing | None) -> str:
    return "-" if timing is None else figure(timing.ratio)


def _both(timing: Timing | None) -> str:
    if timing is None:
        return ""
    return f"{figure(timing.ratio)} / {figure(timing.ratio_of_minima)}"


def _time(timing: Timing | None) -> str:
    if timing is None:
        return ""
    micro = timing.median * 1e6
    return f"{figure(micro / 1000)} ms" if micro >= 1000 else f"{figure(micro)} us"


def figure(number: float) -> str:
    """A number with as many digits as mean something."""
    if number >= 99.95:
        return f"{number:.0f}"
    return f"{number:.1f}" if number >= 9.995 else f"{number:.2f}"
