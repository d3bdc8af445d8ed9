"""How the values of a type are read and written, as data of generated code."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import assert_never

from predial_codegen.fragments import Code, code, identifier, joined
from predial_codegen.targets.models.imports import use
from predial_codegen.targets.models.types import (
    FORMATTED,
    Alias,
    Array,
    Formatted,
    Itself,
    Literals,
    Map,
    ModelClass,
    ModelType,
    Scalar,
    Tuple,
    Union,
    parts,
    resolved,
)

_SCALARS = {
    "str": "STRING",
    "int": "INTEGER",
    "float": "NUMBER",
    "bool": "BOOLEAN",
    "None": "NULL",
    "object": "ANY",
    "NonObject": "NON_OBJECT",
    "NonArray": "NON_ARRAY",
}
# In the order in which a value of a union is tried to be written.
_RANKS = (ModelClass, Array, Tuple, Map, Formatted, Literals, Scalar, Itself)


def kind(  # noqa: C901, PLR0911 - a case for each type
    given: ModelType,
) -> Code:
    """The kind of a type's values, as the run time has it."""
    match given:
        case Scalar(name=name):
            return use(_SCALARS[name])
        case Literals(values=values):
            return _any_of([use(_SCALARS[type(each).__name__]) for each in values])
        case Formatted(format=name):
            return use(FORMATTED[name].kind)
        case ModelClass(name=name):
            return identifier(name)
        case Alias(type=inner):
            return kind(inner)
        case Itself(reader=reader, json_classes=classes):
            names = [reader, *(classes if len(classes) == 1 else ())]
            parts = joined(", ", [identifier(name) for name in names])
            return code("{f}({parts})", f=use("read_by"), parts=parts)
        case Array(item=item):
            return code("{f}({k})", f=use("items_of"), k=kind(item))
        case Map(value=value):
            return code("{f}({k})", f=use("members_of"), k=kind(value))
        case Tuple():
            return _tuple(given)
        case Union():
            return _union(given)
        case _:
            assert_never(given)


def _tuple(given: Tuple) -> Code:
    parts = [kind(each) for each in given.items]
    if given.rest is not None:
        parts.append(code("rest={k}", k=kind(given.rest)))
    return code("{f}({parts})", f=use("items_at"), parts=joined(", ", parts))


def _union(given: Union) -> Code:
    return shared_name(given.reader) if given.reader else _any_of(_kinds(given))


def shared(given: Union, reader: str) -> Code:
    """The kind of a union that a function reads, which is long at times."""
    read = code("read={f}", f=identifier(reader))
    inner = _any_of(_kinds(given), read)
    return code("{n}(lambda: {inner})", n=use("SharedKind"), inner=inner)


def shared_name(reader: str) -> Code:
    """What the kind is called of which a function reads the values."""
    name, _, number = reader.rpartition("_from_json")
    return identifier(f"{name}_kind{number}")


def _kinds(given: Union) -> list[Code]:
    return [kind(each) for each in sorted(_members(given), key=_rank)]


def _rank(given: ModelType) -> tuple[int, bool]:
    """When a value is tried to be written as of this type.

    In UTC after others: that would change a time which was read at its offset.
    """
    return _RANKS.index(type(given)), Formatted("date-time-utc") in parts(given)


def _members(given: Union) -> Iterator[ModelType]:
    """The types of which it is one, those of unions within included."""
    for each in map(resolved, given.members):
        if isinstance(each, Union):
            yield from _members(each)
        else:
            yield each


def _any_of(kinds: Sequence[Code], *options: Code) -> Code:
    distinct = [*dict.fromkeys(kinds)]
    if len(distinct) == 1 and not options:
        return distinct[0]
    parts = joined(", ", [*distinct, *options])
    return code("{f}({parts})", f=use("union_of"), parts=parts)
