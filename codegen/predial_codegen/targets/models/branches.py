"""Names for the branches of a union, after what distinguishes them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import takewhile

from predial_codegen.ir import Choices, Schema
from predial_codegen.names import snake
from predial_codegen.targets.models.conjunction import (
    Conjunction,
    Definitions,
    conjunction,
)
from predial_codegen.targets.models.names import Place


def branch_places(
    branches: Sequence[Schema], place: Place, definitions: Definitions
) -> list[Place]:
    """What each of several kinds of a thing is called."""
    kinds = [conjunction([each], definitions) for each in branches]
    objects = [each for each in kinds if each.properties or each.required]
    if len(objects) < 2:
        return [place for _ in kinds]
    words = _words(objects)
    named = {id(each): word for each, word in zip(objects, words, strict=True)}
    return [place.of(named.get(id(each), "")) for each in kinds]


def _words(kinds: Sequence[Conjunction]) -> list[str]:
    """A word for each kind that no other has; empty where nothing gives one.

    That is the value of a property, best of one which distinguishes all kinds, or else
    the name of a property.
    """
    counts = Counter(
        (key, value)
        for kind in kinds
        for key in kind.properties
        for value in _values(kind, key)
    )
    distinct = [
        [
            key
            for key in kind.properties
            if (values := _values(kind, key))
            and all(counts[key, value] == 1 for value in values)
        ]
        for kind in kinds
    ]
    shared = [key for key in distinct[0] if all(key in keys for keys in distinct)][:1]
    chosen: list[str] = []
    for kind, keys in zip(kinds, distinct, strict=True):
        words = _candidates(kind, shared or keys, kinds)
        chosen.append(next((each for each in words if each not in chosen), ""))
    return chosen


def _candidates(
    kind: Conjunction, keys: Sequence[str], kinds: Sequence[Conjunction]
) -> Iterator[str]:
    """Words for one of several kinds, the best first."""
    words = [_common_word(_values(kind, key)) for key in keys]
    yield from (each for each in words if each)
    yield from _marks(kind, [each for each in kinds if each is not kind])
    constants = [_values(kind, key) for key in kind.properties]
    yield from (each[0] for each in constants if len(each) == 1)


def _common_word(values: Sequence[str]) -> str:
    """One word for some values: what all start or end with, or both of two."""
    if len(values) == 1:
        return values[0]
    split = [snake(each).split("_") for each in values]
    first = "_".join(_common(split))
    last = "_".join(reversed(_common([each[::-1] for each in split])))
    return first or last or ("_or_".join(values) if len(values) == 2 else "")


def _common(lists: Sequence[Sequence[str]]) -> list[str]:
    """What all of some lists start with."""
    alike = takewhile(lambda each: len({*each}) == 1, zip(*lists, strict=False))
    return [first for first, *_ in alike]


def _values(kind: Conjunction, key: str) -> tuple[str, ...]:
    """The strings that a property may be, if there are no other values."""
    for schema in kind.properties.get(key, ()):
        listed = schema.only(Choices)
        if listed and all(isinstance(each, str) for each in listed.values):
            return listed.values
    return ()


def _marks(kind: Conjunction, others: Sequence[Conjunction]) -> Iterator[str]:
    """The properties that the others do not require, and those they do not have."""
    for key in (*kind.properties, *sorted(kind.required)):
        if key in kind.required and not any(key in each.required for each in others):
            yield key
    for key in kind.properties:
        if not any(key in each.properties for each in others):
            yield key
