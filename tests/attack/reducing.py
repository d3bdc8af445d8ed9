"""Making a case that fails small: every part that the fault does not need goes."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

from attack.case import Case, Finding, Kind
from conformance.differential.reducing import less


def reduced(found: Finding, kind: Kind, seconds: float) -> Finding:
    """A small case with a fault of the same sort, as far as the time suffices.

    What its maker knew of the instance is not known of a smaller one.
    """
    ends = time.monotonic() + seconds
    unknown = replace(found, case=replace(found.case, valid=None))
    smaller = _tried(unknown, unknown.case, kind)
    while smaller is not None and time.monotonic() < ends:
        found = smaller
        cases = _less(found.case)
        smaller = next(
            filter(None, (_tried(found, each, kind) for each in cases)), None
        )
    return found


def _tried(found: Finding, case: Case, kind: Kind) -> Finding | None:
    fault = kind.fault(case)
    tried = replace(found, case=case, fault=fault)
    return tried if fault and tried.sort == found.sort else None


def _less(case: Case) -> Iterator[Case]:
    for schema in less(case.schema):
        if isinstance(schema, dict):  # it is to have a dialect
            yield replace(case, schema=schema)
    for instance in less(case.instance):
        yield replace(case, instance=instance)
