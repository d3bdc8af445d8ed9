"""The disagreements that are known, each with who is right by the specification."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from conformance.differential.judging import Disagreement
from predial_codegen.json_types import is_array, is_object


@dataclass(frozen=True, slots=True)
class Explanation:
    """A known cause.

    Attributes:
        wrong: Who is wrong: one or more of the implementations.
        because: What it does, and what the specification says.
        applies: Whether a reduced disagreement has this cause.
    """

    wrong: frozenset[str]
    because: str
    applies: Callable[[Disagreement], bool]


def keywords(schema: Any) -> Iterator[str]:
    """Every member name in a schema, at any depth."""
    if is_object(schema):
        for name, value in schema.items():
            yield name
            yield from keywords(value)
    elif is_array(schema):
        for each in schema:
            yield from keywords(each)


def _uses(*names: str) -> Callable[[Disagreement], bool]:
    return lambda found: not {*names}.isdisjoint(keywords(found.schema))


_JSONSCHEMA = frozenset({"jsonschema"})

EXPLAINED = (
    Explanation(
        wrong=_JSONSCHEMA,
        because="searches with Python's re, where \\w, \\d and $ mean more; "
        "Core 6.4 wants ECMA-262",
        applies=_uses("pattern", "patternProperties"),
    ),
    Explanation(
        wrong=_JSONSCHEMA,
        because="divides floats; Validation 6.2.1 wants the quotient of the numbers "
        "as they are written",
        applies=_uses("multipleOf"),
    ),
)


def explanation(found: Disagreement) -> Explanation | None:
    """The known cause of a reduced disagreement."""
    for each in EXPLAINED:
        if found.dissenters == each.wrong and each.applies(found):
            return each
    return None
