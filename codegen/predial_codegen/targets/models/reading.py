"""What distinguishes the types of a union in JSON, and how they are read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from predial_codegen.fragments import Code, Literal, code, identifier, joined, literal
from predial_codegen.ir import Schema
from predial_codegen.targets.models.classes import Model, Reader
from predial_codegen.targets.models.imports import use
from predial_codegen.targets.models.types import (
    Choice,
    Literals,
    ModelClass,
    ModelType,
    Union,
    changes,
    json_classes,
    resolved,
)

_CONTAINERS = ("dict", "list", "str")  # of which a model's value may be another


@dataclass(frozen=True, slots=True)
class Case:
    """One way of a function that reads a union.

    Attributes:
        type: What is made.
        json_class: The class of the JSON value; empty where all have it.
        key: The property that says so; empty where none does.
        values: The values that this then has.
        schema: What has to be valid, where nothing else decides.
    """

    type: ModelType
    json_class: str = ""
    key: str = ""
    values: tuple[Literal, ...] = ()
    schema: Schema | None = None


def needs_function(kind: Union) -> bool:
    """Whether one conditional expression cannot read a union."""
    changing = {each.type for each in kind.choices if changes(each.type)}
    if len(changing) != 1:
        return bool(changing)
    [only] = changing
    if len(json_classes(only)) > 1:
        return True
    others = [each.type for each in kind.choices if each.type != only]
    return not all(json_classes(only).isdisjoint(json_classes(each)) for each in others)


def cases(kind: Union, models: Mapping[str, Model]) -> list[Case]:
    """The ways in which a union is read, in order; the last needs no test."""
    every = frozenset[str]().union(*(json_classes(each.type) for each in kind.choices))
    found: list[Case] = []
    for json_class in _CONTAINERS:
        contenders = [
            each for each in kind.choices if json_class in json_classes(each.type)
        ]
        if any(changes(each.type) for each in contenders):
            test = "" if every == frozenset({json_class}) else json_class
            found += _among(contenders, test, models)
    return found


def _among(
    contenders: Sequence[Choice], json_class: str, models: Mapping[str, Model]
) -> Iterator[Case]:
    """The ways for values of one JSON class."""
    if len({each.type for each in contenders}) == 1:
        yield Case(contenders[0].type, json_class)
        return
    key, values = _discriminator([each.type for each in contenders], models)
    if not key:
        yield from _named(contenders, json_class)
    for each in contenders:
        if key:
            yield Case(each.type, json_class, key, values[each.type])
        elif each is contenders[-1]:
            yield Case(each.type, json_class)
        else:
            yield Case(each.type, json_class, schema=each.schema)


def _named(contenders: Sequence[Choice], json_class: str) -> Iterator[Case]:
    """The ways that a property may name; it only annotates, so they must be valid."""
    for each in contenders:
        if each.values:
            yield Case(each.type, json_class, each.key, each.values, each.schema)


def _discriminator(
    kinds: Sequence[ModelType], models: Mapping[str, Model]
) -> tuple[str, Mapping[ModelType, tuple[Literal, ...]]]:
    """The property whose values no two of the classes share."""
    classes = [kind for kind in kinds if isinstance(kind, ModelClass)]
    if len(classes) == len(kinds) == len({*classes}):
        listed = [_listed(models[each.name]) for each in classes]
        for key in listed[0]:
            if all(key in each for each in listed):
                values = [(type(v), v) for each in listed for v in each[key]]
                if len({*values}) == len(values):
                    chosen = zip(classes, listed, strict=True)
                    return key, {each: found[key] for each, found in chosen}
    return "", {}


def _listed(model: Model) -> dict[str, tuple[Literal, ...]]:
    """The properties that a class always has, and of which all values are listed."""
    found: dict[str, tuple[Literal, ...]] = {}
    for each in model.fields:
        kind = resolved(each.type)
        if each.required and isinstance(kind, Literals):
            found[each.key] = kind.values
    return found


def schemas_needed(
    readers: Sequence[Reader], models: Mapping[str, Model]
) -> Iterator[tuple[str, Schema]]:
    """The schemas by whose tables functions choose, and what to call these."""
    for reader in readers:
        kind = resolved(reader.type)
        if isinstance(kind, Union):
            for each in cases(kind, models):
                if each.schema is not None:
                    yield reader.name.removesuffix("_from_json"), each.schema


def test(case: Case, table: Callable[[Schema], Code]) -> Code | None:
    """Whether a case is that of `value`; None where it is that of all others."""
    parts: list[Code] = []
    if case.json_class:
        parts.append(
            code("{f}(value, {c})", f=use("holds"), c=identifier(case.json_class))
        )
    if case.key:
        parts.append(_equals(case))
    if case.schema is not None:
        parts.append(code("{f}({t}, value)", f=use("accepts"), t=table(case.schema)))
    return joined(" and ", parts) if parts else None


def _equals(case: Case) -> Code:
    key = literal(case.key)
    found = code("value[{k}]", k=key)
    if case.schema is not None:  # nothing says yet that it has the property
        found = code("value.get({k})", k=key)
    values = joined(", ", [literal(value) for value in case.values])
    if len(case.values) == 1:
        return code("{f} == {v}", f=found, v=values)
    if case.schema is not None:  # nor that the value can be hashed
        return code("{f} in ({v})", f=found, v=values)
    return code("{f} in {{{v}}}", f=found, v=values)
