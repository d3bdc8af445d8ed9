"""Comparing on random schemas and instances, and counting what comes of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from random import Random
from typing import Any

from conformance.differential.instances import random_instances
from conformance.differential.judging import (
    REFERENCE,
    Disagreement,
    NotJudgedError,
    judges,
    reference,
    verdicts,
)
from conformance.differential.reducing import reduced
from conformance.differential.schemas import random_schema


@dataclass(slots=True)
class Tally:
    """What came of some schemas."""

    schemas: int = 0
    valid: int = 0
    invalid: int = 0
    refusals: Counter[str] = field(default_factory=Counter[str])
    found: list[Disagreement] = field(default_factory=list[Disagreement])

    def add(self, other: Tally) -> None:
        """Count what another has counted."""
        self.schemas += other.schemas
        self.valid += other.valid
        self.invalid += other.invalid
        self.refusals += other.refusals
        self.found += other.found


def compare(seed: int, number: int) -> Tally:
    """Compare on one schema; its first disagreement of each kind is reduced."""
    random = Random(f"{seed} {number}")  # noqa: S311
    schema, instances = _case(random)
    tally = Tally(schemas=1)
    try:
        made = judges(schema)
    except NotJudgedError as error:
        tally.refusals[str(error)] += 1
        return tally
    kinds: set[frozenset[tuple[str, str]]] = set()
    for instance in instances:
        said = verdicts(made, instance)
        tally.valid += said.get(REFERENCE) == "valid"
        tally.invalid += said.get(REFERENCE) == "invalid"
        found = Disagreement(schema, instance, said)
        if found.dissenters and found.kind not in kinds:
            kinds.add(found.kind)
            tally.found.append(reduced(found))
    return tally


def _case(random: Random) -> tuple[Any, list[Any]]:
    """A schema and instances; of those that distinguish none, few are kept."""
    while True:
        schema = random_schema(random)
        is_valid = reference(schema).is_valid
        instances = random_instances(random, schema, is_valid)
        differs = len({is_valid(each) for each in instances}) > 1
        if differs or random.random() < 0.1:
            return schema, instances
