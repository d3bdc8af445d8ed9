"""The goals: ratios that predial is to reach, and what was measured beside them."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.results import Table
from benchmarks.sections import errors, guard, params, parse, shapes, verdict
from benchmarks.spellings import SPELLINGS

_SCHEMA = "predial"
_CONTRACT = "predial, full contract"


@dataclass(frozen=True, slots=True)
class Outcome:
    """A goal, and what was measured: lower is better."""

    name: str
    limit: float
    measured: float

    @property
    def reached(self) -> bool:
        """Whether the goal is reached, at the two digits that are shown."""
        return round(self.measured, 2) <= self.limit


def outcomes(tables: Iterable[Table]) -> Sequence[Outcome]:
    """The goals whose tables were measured against the right baseline."""
    by_title = {
        table.title: table for table in tables if not table.baseline.startswith("pred")
    }
    return [
        *_requests(by_title),
        *_lists(by_title),
        *_params(by_title),
        *_shapes(by_title),
    ]


def _requests(tables: Mapping[str, Table]) -> Iterator[Outcome]:
    limits = {
        "25 items": 1.0,
        "3 items": 1.4,
        "1 item": 1.4,
        "last number bad": 0.45,
        "last token missing": 0.45,
    }
    for column, limit in limits.items():
        for spelling in SPELLINGS:
            name = f"{column}, schema {spelling}"
            yield from _cell(
                tables, name, limit, verdict.title(spelling), _SCHEMA, column
            )
        title = verdict.title("by $ref")
        yield from _cell(tables, f"{column}, contract", limit, title, _CONTRACT, column)


def _lists(tables: Mapping[str, Table]) -> Iterator[Outcome]:
    limits = {"101 errors": 0.45, "25 items": 1.0, "3 items": 1.0, "1 item": 1.0}
    for column, limit in limits.items():
        what = "101 errors with messages" if limit < 1 else f"check, {column}"
        for row, shown in ((_SCHEMA, "schema by $ref"), (_CONTRACT, "contract")):
            yield from _cell(
                tables, f"{what}, {shown}", limit, errors.TITLE, row, column
            )
    for column in ("25 items", "3 items", "1 item"):
        name = f"parse_request, {column} (pydantic's model = 1)"
        yield from _cell(tables, name, 1.0, parse.TITLE, _CONTRACT, column)


def _params(tables: Mapping[str, Table]) -> Iterator[Outcome]:
    for column in params.COLUMNS:
        for row in params.ROWS:
            name = f"{row}, {column} (JSON = 1)"
            yield from _cell(tables, name, 1.5, params.TITLE, row, column)
    name = "boto3's call with a guard, 25 items (without = 1)"
    yield from _cell(tables, name, 1.1, guard.TITLE, guard.ROW, "25 items")


def _shapes(tables: Mapping[str, Table]) -> Iterator[Outcome]:
    table = tables.get(shapes.title("valid"))
    if table is None or _SCHEMA not in table.rows:
        return
    ratios = {name: timing.ratio for name, timing in table.rows[_SCHEMA].items()}
    for name, ratio in ratios.items():
        yield Outcome(f"shape: {name}", 2.5, ratio)
    yield Outcome("shapes, the median", 1.5, statistics.median(ratios.values()))


def _cell(
    tables: Mapping[str, Table],
    name: str,
    limit: float,
    title: str,
    row: str,
    column: str,
) -> Iterator[Outcome]:
    table = tables.get(title)
    if table is not None and (timing := table.rows.get(row, {}).get(column)):
        yield Outcome(name, limit, timing.ratio)
