"""Valid or not: a PutDialRequestBatch request as a dict."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks import contests, payloads
from benchmarks.options import Options
from benchmarks.results import Table


def tables(options: Options) -> Iterator[Table]:
    """Time the verdicts on 25 items and on 1, good and bad."""
    yield contests.verdicts("Verdict on a dict", (payloads.CASE,), options)
