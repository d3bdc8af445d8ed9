"""Making a disagreement small: every part that it does not need is taken away."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from conformance.differential.judging import (
    PEERS,
    REFERENCE,
    Disagreement,
    disagreement,
)
from predial_codegen.json_types import is_array, is_object

_SIMPLE: tuple[Any, ...] = (True, False, {}, 0, 1, "", "a")


def reduced(found: Disagreement) -> Disagreement:
    """A small disagreement of the same kind."""
    smaller: Disagreement | None = found
    while smaller is not None:
        found = smaller
        smaller = next(_smaller(found), None)
    return disagreement(found.schema, found.instance) or found


def _smaller(found: Disagreement) -> Iterator[Disagreement]:
    pairs = [(each, found.instance) for each in less(found.schema)]
    pairs += [(found.schema, each) for each in less(found.instance)]
    peers = [name for name in PEERS if name in {REFERENCE, *found.dissenters}]
    for schema, instance in pairs:
        tried = disagreement(schema, instance, peers)
        if tried is not None and tried.kind == found.kind:
            yield tried


def less(value: Any) -> Iterator[Any]:
    """Every value that is this one with less in one place, the smallest first."""
    yield from (each for each in _SIMPLE if _size(each) < _size(value))
    if is_object(value):
        yield from (each for each in value.values() if isinstance(each, (dict, list)))
        for name in value:
            yield {each: value[each] for each in value if each != name}
        for name, inner in value.items():
            for smaller in less(inner):
                yield value | {name: smaller}
    elif is_array(value):
        yield from value
        for at, inner in enumerate(value):
            yield value[:at] + value[at + 1 :]
            for smaller in less(inner):
                yield [*value[:at], smaller, *value[at + 1 :]]
    elif isinstance(value, str) and value:
        yield value[1:]
        yield value[:-1]


def _size(value: Any) -> tuple[int, int]:
    """How large a value is: parts, then how far it is from the simplest."""
    if is_object(value):
        return (1 + sum(1 + _size(each)[0] for each in value.values()), len(_SIMPLE))
    if is_array(value):
        return (1 + sum(_size(each)[0] for each in value), len(_SIMPLE))
    known = [type(each) is type(value) and each == value for each in _SIMPLE]
    return (1, known.index(True) if any(known) else len(_SIMPLE))
