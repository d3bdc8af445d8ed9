"""Valid or not: seven other schemas, each of another shape."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks import contests, shapes
from benchmarks.options import Options
from benchmarks.results import Table


def tables(options: Options) -> Iterator[Table]:
    """Time the verdicts on good and on bad payloads of each shape."""
    for title, verdict in (("good", True), ("bad", False)):
        cases = [case.having(verdict=verdict) for case in shapes.CASES]
        yield contests.verdicts(f"Other shapes, {title} payloads", cases, options)
