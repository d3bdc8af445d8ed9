"""Forms: all that a schema requires of a value, by JSON type, however it is written.

A form is narrowed by one assertion after the other; each keyword says how. Verdict
functions are planned from forms. What no form can say is left to the schema's table.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias, TypeVar

from predial_codegen.formats import KnownFormat
from predial_codegen.ir import (
    AllOf,
    AnyOf,
    Condition,
    Contains,
    JsonType,
    Not,
    OneOf,
    Schema,
)
from predial_codegen.patterns import Pattern
from predial_codegen.patterns.syntax import Single


@dataclass(frozen=True, slots=True)
class NullForm:
    """`null`."""


@dataclass(frozen=True, slots=True)
class BooleanForm:
    """`true` or `false`; `value` where only one of them is valid."""

    value: bool | None = None


@dataclass(frozen=True, slots=True)
class StringForm:
    """A string.

    Attributes:
        minimum: At least so many characters.
        maximum: At most so many; None for no limit.
        single: The class of all its characters; None for any character.
        patterns: What it matches beside that.
        formats: The formats that it has.
        plan: The level of the numbering plans that have it, if it is E.164.
        window: Seconds from now, at least and at most.
        choices: The strings of which it is one; None for any.
        bytes: At most so many UTF-8 bytes; None for no limit.
    """

    minimum: int = 0
    maximum: int | None = None
    single: Single | None = None
    patterns: tuple[Pattern, ...] = ()
    formats: tuple[KnownFormat, ...] = ()
    plan: str = ""
    window: tuple[float | None, float | None] | None = None
    choices: tuple[str, ...] | None = None
    bytes: int | None = None


@dataclass(frozen=True, slots=True)
class Limit:
    """A bound of numbers; `open` where the bound itself is outside."""

    value: float
    open: bool = False


@dataclass(frozen=True, slots=True)
class NumberForm:
    """A number.

    Attributes:
        kind: The JSON type: `integer`, `number`, or draft 4's integer.
        low: What it is not below.
        high: What it is not above.
        divisors: What it is a multiple of.
        choices: The numbers of which it is one; None for any.
    """

    kind: JsonType = "number"
    low: Limit | None = None
    high: Limit | None = None
    divisors: tuple[float, ...] = ()
    choices: tuple[float, ...] | None = None


@dataclass(frozen=True, slots=True)
class ArrayForm:
    """An array.

    Attributes:
        prefix: The schemas of its first items.
        items: The schema of the others; None where nothing is required of them.
        minimum: At least so many.
        maximum: At most so many; None for no limit.
        distinct: Whether no two items are equal.
        unique: The properties of which no two items have the same value.
        contains: How many items must be valid by which schemas.
    """

    prefix: tuple[Schema, ...] = ()
    items: Schema | None = None
    minimum: int = 0
    maximum: int | None = None
    distinct: bool = False
    unique: tuple[str, ...] = ()
    contains: tuple[Contains, ...] = ()


@dataclass(frozen=True, slots=True)
class ObjectForm:
    """An object.

    Attributes:
        properties: The schemas of the properties that are named.
        required: The names that it must have.
        patterns: Schemas of the properties whose names match.
        additional: The schema of all other properties; None where nothing is required.
        names: The schema of all names; None where nothing is required of them.
        minimum: At least so many properties.
        maximum: At most so many; None for no limit.
        bytes: At most so many UTF-8 bytes of names and strings; None for no limit.
        dependent: Names that it must have where it has the first.
        dependent_schemas: Schemas of the object where it has a property.
    """

    properties: Mapping[str, Schema] = field(default_factory=dict[str, Schema])
    required: frozenset[str] = frozenset()
    patterns: tuple[tuple[Pattern, Schema], ...] = ()
    additional: Schema | None = None
    names: Schema | None = None
    minimum: int = 0
    maximum: int | None = None
    bytes: int | None = None
    dependent: tuple[tuple[str, tuple[str, ...]], ...] = ()
    dependent_schemas: tuple[tuple[str, Schema], ...] = ()

    @property
    def closed(self) -> bool:
        """Whether it has no other properties than those named."""
        closed = self.additional is not None and self.additional.refuses_all
        return closed and not self.patterns


TypedForm: TypeAlias = (
    NullForm | BooleanForm | StringForm | NumberForm | ArrayForm | ObjectForm
)
# What a schema may require of a value of any type, beside its form.
Applied: TypeAlias = Schema | AnyOf | OneOf | Not | Condition
T = TypeVar("T", bound=TypedForm)

ANY: Mapping[JsonType, TypedForm] = {
    "string": StringForm(),
    "null": NullForm(),
    "boolean": BooleanForm(),
    "number": NumberForm(),
    "array": ArrayForm(),
    "object": ObjectForm(),
}


@dataclass(frozen=True, slots=True)
class Form:
    """All that a schema requires.

    Attributes:
        types: What is required of the values of each JSON type, with `number` for
            integers too; a type that is not there is refused.
        applied: What else must hold.
        advice: Schemas whose violations only advise.
    """

    types: Mapping[JsonType, TypedForm] = field(default_factory=lambda: ANY)
    applied: tuple[Applied, ...] = ()
    advice: tuple[Schema, ...] = ()

    @property
    def trivial(self) -> bool:
        """Whether nothing at all is required."""
        return self == Form()

    def narrowed(self, kind: type[T], change: Callable[[T], T | None]) -> Form | None:
        """The form with more required of one JSON type; None where it cannot say so."""
        for name, typed in self.types.items():
            if isinstance(typed, kind):
                changed = change(typed)
                if changed is None:
                    return None
                return replace(self, types={**self.types, name: changed})
        return self  # no value of the type is valid

    def only(self, kind: type[T]) -> T | None:
        """What is required, where all values are of one type and no more is said."""
        if len(self.types) != 1 or self.applied:
            return None
        [typed] = self.types.values()
        return typed if isinstance(typed, kind) else None


def least(one: int | None, other: int | None) -> int | None:
    """The smaller of two maximums, of which None is no limit."""
    limits = [each for each in (one, other) if each is not None]
    return min(limits) if limits else None


def both(one: Schema | None, other: Schema) -> Schema:
    """One schema that requires what two do; it is a variant of the first's place."""
    if one is None or one == other:
        return other
    first, second = one.location, other.location
    place = replace(first, variant=f"{first.variant} and {second}{second.variant}")
    return Schema(place, (AllOf("allOf", place / "allOf", (one, other)),))
