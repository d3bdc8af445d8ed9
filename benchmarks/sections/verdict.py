"""Valid or not: PutDialRequestBatch requests, with each spelling of their schema."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from benchmarks import contests
from benchmarks.options import Options
from benchmarks.results import Table
from benchmarks.spellings import SPELLINGS


def title(spelling: str) -> str:
    """The title of the table of one spelling."""
    return f"Verdict on a dict, schema {spelling}"


def tables(options: Options) -> Iterator[Table]:
    """Time the verdicts; types and contracts have no spelling, and run once."""
    for spelling, case in SPELLINGS.items():
        payloads = dict(case.payloads)
        del payloads[
            "101 errors"
        ]  # the first is in the id: only a list is worth timing
        shown = replace(case, payloads=payloads)
        yield contests.verdicts(title(spelling), (shown,), options)
