"""A case of an attack: a schema, an instance, and what must hold of the two."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from random import Random
from typing import Any, TypeAlias

Json: TypeAlias = Any
FOUND = Path(__file__).parent / "found"


@dataclass(frozen=True, slots=True)
class Case:
    """What is tried.

    Attributes:
        schema: A JSON Schema.
        instance: A JSON value; what it means, each kind of attack says.
        valid: Whether the instance is valid; None where its maker does not know.
        never: What no output may contain.
    """

    schema: Json
    instance: Json
    valid: bool | None = None
    never: str = ""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of attack.

    Attributes:
        cases: What is tried of one number of a seed: a schema, most often the same
            for several instances.
        faults: What is wrong of each case, in the order of the cases; empty where
            nothing is. The words before a colon are the sort of the fault.
        reducible: Whether a part of a case is a case.
    """

    cases: Callable[[Random], list[Case]]
    faults: Callable[[list[Case]], list[str]]
    reducible: bool = True

    def fault(self, case: Case) -> str:
        """What is wrong of one case."""
        return self.faults([case])[0]


@dataclass(frozen=True, slots=True)
class Finding:
    """A case that fails, and how to run it again."""

    kind: str
    seed: int
    number: int
    fault: str
    case: Case

    @property
    def sort(self) -> str:
        """The sort of the fault."""
        return self.fault.partition(":")[0]

    def __str__(self) -> str:
        again = f'make attack ATTACK="--seed {self.seed} --only {self.kind}'
        return f'{self.fault}\n  {again} --case {self.number}"\n  {written(self)}'


@dataclass(slots=True)
class Tally:
    """What came of some numbers of a seed."""

    counts: Counter[str] = field(default_factory=Counter[str])
    found: list[Finding] = field(default_factory=list[Finding])

    def add(self, other: Tally) -> None:
        """Count what another has counted."""
        self.counts += other.counts
        self.found += other.found


def written(found: Finding) -> str:
    """The text of a file for the folder of what was found."""
    return json.dumps({"kind": found.kind, **asdict(found.case)})


def kept() -> Iterator[tuple[str, str, Case]]:
    """The name, the kind and the case of each file in that folder."""
    for path in sorted(FOUND.glob("*.json")):
        content: Mapping[str, Json] = json.loads(path.read_text("utf-8"))
        parts = {name: each for name, each in content.items() if name != "kind"}
        yield path.stem, content["kind"], Case(**parts)
