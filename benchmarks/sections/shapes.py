"""Valid or not: eleven schemas of other people, each of another shape."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks import contests, shapes
from benchmarks.options import Options
from benchmarks.results import Table


def title(kind: str) -> str:
    """The title of the table of valid or of invalid payloads."""
    return f"Other shapes, {kind} payloads"


def tables(options: Options) -> Iterator[Table]:
    """Time the verdicts on valid and on invalid payloads of each shape."""
    for kind, verdict in (("valid", True), ("invalid", False)):
        cases = [case.having(verdict=verdict) for case in shapes.CASES]
        yield contests.verdicts(title(kind), cases, options)
