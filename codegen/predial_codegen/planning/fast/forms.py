"""What a schema of objects asks of its members, in a form that serves for columns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from predial_codegen.assertions import (
    AdditionalProperties,
    Advisory,
    Never,
    Properties,
    PropertyNames,
    Ref,
    Required,
    Type,
)
from predial_codegen.ir import Assertion, Schema
from predial_codegen.planning.fast.texts import Resolve, TextForm, text_form


@dataclass(frozen=True, slots=True)
class MapForm:
    """An object whose names are data: the forms of its names and of its values."""

    names: TextForm | None
    values: TextForm


MemberForm: TypeAlias = TextForm | MapForm | Schema


@dataclass(frozen=True, slots=True)
class ItemForm:
    """A closed object that must have all its members: a text, a map, or another."""

    members: Mapping[str, MemberForm]


def item_form(schema: Schema, resolve: Resolve) -> ItemForm | None:
    """The form of a closed object; None where the schema asks for something else."""
    schema = _followed(schema, resolve)
    members, required = schema.only(Properties), schema.only(Required)
    extra = schema.only(AdditionalProperties)
    if members is None or required is None or extra is None:
        return None
    known = (Type, Properties, Required, AdditionalProperties, Advisory)
    if not _is_object(schema, known) or set(required.names) != set(members.members):
        return None
    if extra.patterns or not any(
        isinstance(each, Never) for each in extra.schema.assertions
    ):
        return None
    return ItemForm(
        {name: _member(each, resolve) for name, each in members.members.items()}
    )


def _member(schema: Schema, resolve: Resolve) -> MemberForm:
    return text_form(schema, resolve) or map_form(schema, resolve) or schema


def map_form(schema: Schema, resolve: Resolve) -> MapForm | None:
    """The form of an object whose names are data; None for any other schema."""
    followed = _followed(schema, resolve)
    extra, named = followed.only(AdditionalProperties), followed.only(PropertyNames)
    if extra is None or extra.names or extra.patterns:
        return None
    if not _is_object(followed, (Type, AdditionalProperties, PropertyNames, Advisory)):
        return None
    values = text_form(extra.schema, resolve)
    names = text_form(named.schema, resolve) if named else None
    if values is None or (named is not None and names is None):
        return None
    return MapForm(names, values)


def _is_object(schema: Schema, known: tuple[type[Assertion], ...]) -> bool:
    """Whether the schema asks for an object, and nothing else than is known."""
    declared = schema.only(Type)
    asked = all(isinstance(each, known) for each in schema.assertions)
    return declared is not None and declared.types == ("object",) and asked


def _followed(schema: Schema, resolve: Resolve) -> Schema:
    while len(schema.assertions) == 1 and isinstance(schema.assertions[0], Ref):
        schema = resolve(schema.assertions[0].target)
    return schema
