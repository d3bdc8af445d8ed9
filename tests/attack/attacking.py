"""Running one number of a seed, of one kind of attack."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

from attack import canaries, mutations, patterns, recursion
from attack.case import Finding, Kind, Tally
from attack.reducing import reduced

KINDS: Mapping[str, Kind] = {
    "mutations": mutations.KIND,
    "recursion": recursion.KIND,
    "patterns": patterns.KIND,
    "canaries": canaries.KIND,
}


def attack(name: str, seed: int, number: int, reducing: float = 20) -> Tally:
    """What is found; the first fault of each sort, made small for so many seconds."""
    kind = KINDS[name]
    cases = kind.cases(Random(f"{seed} {name} {number}"))  # noqa: S311 - to repeat it
    tally = Tally()
    tally.counts[f"{name}: schemas"] += 1
    tally.counts[f"{name}: instances"] += len(cases)
    sorts: set[str] = set()
    for case, fault in zip(cases, kind.faults(cases), strict=True):
        found = Finding(name, seed, number, fault, case)
        if fault and found.sort not in sorts:
            sorts.add(found.sort)
            tally.counts[f"{name}: faults: {found.sort}"] += 1
            tally.found.append(
                reduced(found, kind, reducing) if kind.reducible else found
            )
    return tally
