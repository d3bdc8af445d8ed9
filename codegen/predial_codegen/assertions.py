"""The closed set of assertions: what a schema can oblige, one class for each shape."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from predial_codegen.ir import Assertion, JsonType, Location, Schema
from predial_codegen.patterns import Pattern


@dataclass(frozen=True, slots=True)
class Never(Assertion):
    """Nothing is valid: the boolean schema `false`."""


@dataclass(frozen=True, slots=True)
class Type(Assertion):
    """`type`: one of these."""

    types: tuple[JsonType, ...]


@dataclass(frozen=True, slots=True)
class OneOfValues(Assertion):
    """`enum` and `const`: equal to one of the values."""

    values: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Bound(Assertion):
    """`minimum`, `maximum` and their exclusive forms."""

    limit: float


@dataclass(frozen=True, slots=True)
class MultipleOf(Assertion):
    """`multipleOf`."""

    divisor: float


@dataclass(frozen=True, slots=True)
class Size(Assertion):
    """`minLength`, `maxItems` and their kin: a count of `unit`s."""

    applies_to: JsonType
    least: bool
    limit: int


@dataclass(frozen=True, slots=True)
class Matches(Assertion):
    """`pattern`."""

    pattern: Pattern


@dataclass(frozen=True, slots=True)
class Format(Assertion):
    """`format`, where the dialect asserts it."""

    name: str

    @property
    def code(self) -> str:
        """What violations are called: each format has a code of its own."""
        return f"format.{self.name}"


@dataclass(frozen=True, slots=True)
class NumberPlan(Assertion):
    """`numberPlan`: `possible` or `valid`."""

    level: str


@dataclass(frozen=True, slots=True)
class MaxUtf8Bytes(Assertion):
    """`maxUtf8Bytes`."""

    limit: int


@dataclass(frozen=True, slots=True)
class FromNow(Assertion):
    """Seconds from now; None where a side is open."""

    minimum: float | None
    maximum: float | None


@dataclass(frozen=True, slots=True)
class Required(Assertion):
    """`required`."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Properties(Assertion):
    """`required` holds the names that the same schema requires."""

    members: Mapping[str, Schema]
    required: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class PatternProperties(Assertion):
    """`patternProperties`."""

    members: tuple[tuple[Pattern, Schema], ...]


@dataclass(frozen=True, slots=True)
class AdditionalProperties(Assertion):
    """The members that neither `names` nor `patterns` speak of.

    `required` holds the names that the same schema requires.
    """

    schema: Schema
    names: tuple[str, ...] = ()
    patterns: tuple[Pattern, ...] = ()
    required: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class PropertyNames(Assertion):
    """`propertyNames`."""

    schema: Schema


@dataclass(frozen=True, slots=True)
class PrefixItems(Assertion):
    """`prefixItems`."""

    schemas: tuple[Schema, ...]


@dataclass(frozen=True, slots=True)
class Items(Assertion):
    """The items from index `start` on."""

    schema: Schema
    start: int = 0


@dataclass(frozen=True, slots=True)
class Contains(Assertion):
    """`contains` with its counts; `evaluates` where `unevaluatedItems` heeds it."""

    schema: Schema
    minimum: int = 1
    maximum: int | None = None
    evaluates: bool = True


@dataclass(frozen=True, slots=True)
class UniqueItems(Assertion):
    """`uniqueItems`, where it is true."""


@dataclass(frozen=True, slots=True)
class UnevaluatedItems(Assertion):
    """`unevaluatedItems`: the items that no other keyword speaks of."""

    schema: Schema


@dataclass(frozen=True, slots=True)
class UnevaluatedProperties(Assertion):
    """`unevaluatedProperties`: the members that no other keyword speaks of."""

    schema: Schema


@dataclass(frozen=True, slots=True)
class Dependent(Assertion):
    """What follows where a member is there: further members, or a schema."""

    names: Mapping[str, tuple[str, ...]]
    schemas: Mapping[str, Schema]


@dataclass(frozen=True, slots=True)
class Condition(Assertion):
    """`if`, with `then` and `else`."""

    schema: Schema
    then: Schema | None
    otherwise: Schema | None


@dataclass(frozen=True, slots=True)
class UniqueItemProperties(Assertion):
    """`uniqueItemProperties`."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Combined(Assertion):
    """`allOf`, `anyOf`, `oneOf`: schemas on the same value."""

    schemas: tuple[Schema, ...]


@dataclass(frozen=True, slots=True)
class Not(Assertion):
    """`not`."""

    schema: Schema


@dataclass(frozen=True, slots=True)
class Ref(Assertion):
    """`$ref`: valid by the schema at `target`."""

    target: Location


@dataclass(frozen=True, slots=True)
class Advisory(Assertion):
    """`advisory`: violations of the schema only inform."""

    schema: Schema
