"""The Python types that stand closest to schemas."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias, assert_never

from predial_codegen.fragments import Code


@dataclass(frozen=True, slots=True)
class Plain:
    """A value that is the same in JSON, where its class is `json_class`."""

    annotation: Code
    json_class: str


@dataclass(frozen=True, slots=True)
class Moment:
    """A date-time: text in JSON, an aware `datetime` in the model."""


@dataclass(frozen=True, slots=True)
class ModelClass:
    """An object that has a class of its own."""

    name: str


@dataclass(frozen=True, slots=True)
class Array:
    """An array: a tuple in the model."""

    item: ModelType


@dataclass(frozen=True, slots=True)
class Map:
    """An object whose names are data."""

    value: ModelType


@dataclass(frozen=True, slots=True)
class Union:
    """Any of the members, of which at most one changes between JSON and the model."""

    members: tuple[ModelType, ...]


ModelType: TypeAlias = Plain | Moment | ModelClass | Array | Map | Union
OPAQUE = Plain(Code("object"), "")
_LEVELS = 16  # arrays and maps within each other that annotations spell out
TEXT = Plain(Code("str"), "str")
NULL = Plain(Code("None"), "NoneType")


def union(members: list[ModelType]) -> ModelType:
    """The members as one type; `object` where JSON does not determine which it is."""
    flat: list[ModelType] = []
    for member in members:
        for each in member.members if isinstance(member, Union) else (member,):
            if each not in flat:
                flat.append(each)
    if OPAQUE in flat or not flat:
        return OPAQUE
    if len(flat) == 1:
        return flat[0]
    for changing in filter(changes, flat):
        if any(each != changing and _confusable(each, changing) for each in flat):
            return OPAQUE
    return Union(tuple(sorted(flat, key=lambda member: member == NULL)))


def shallow(kind: ModelType, levels: int = _LEVELS) -> ModelType:
    """The type, where `object` stands for what is in very many arrays and maps."""
    match kind:
        case Array() | Map() if not levels:
            return OPAQUE
        case Array(item=item):
            return Array(shallow(item, levels - 1))
        case Map(value=value):
            return Map(shallow(value, levels - 1))
        case Union(members=members):
            return union([shallow(each, levels) for each in members])
        case Plain() | Moment() | ModelClass():
            return kind
        case _:
            assert_never(kind)


def json_class(kind: ModelType) -> str:
    """The Python class of the JSON value."""
    match kind:
        case Plain(json_class=name):
            return name
        case Moment():
            return "str"
        case ModelClass() | Map():
            return "dict"
        case Array():
            return "list"
        case Union():
            return ""
        case _:
            assert_never(kind)


def changes(kind: ModelType) -> bool:
    """Whether the value in the model is another than in JSON."""
    return not isinstance(kind, Plain) and not (
        isinstance(kind, Union) and not any(map(changes, kind.members))
    )


def classes_in(kind: ModelType) -> Iterator[ModelClass | Moment]:
    """The classes and times that values of the type may hold, outside of classes."""
    match kind:
        case Plain():
            pass
        case ModelClass() | Moment():
            yield kind
        case Array(item=inner) | Map(value=inner):
            yield from classes_in(inner)
        case Union(members=members):
            for member in members:
                yield from classes_in(member)
        case _:
            assert_never(kind)


def nullable(kind: ModelType) -> bool:
    """Whether None is one of its values."""
    return kind in (NULL, OPAQUE) or (isinstance(kind, Union) and NULL in kind.members)


def _confusable(one: ModelType, other: ModelType) -> bool:
    """Whether a JSON value alone does not determine which of the two it is."""
    return changes(one) or json_class(one) == json_class(other)
