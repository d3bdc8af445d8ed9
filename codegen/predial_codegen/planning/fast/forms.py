"""Forms of schemas: what a schema asks of one JSON type, in terms that columns serve.

A form says all that its schema asserts, or there is no form: then the keywords give
the statements one by one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from predial_codegen.formats import FormatRoom
from predial_codegen.fragments import Code, literal
from predial_codegen.ir import Schema
from predial_codegen.patterns import Pattern
from predial_codegen.patterns.syntax import Single


@dataclass(frozen=True, slots=True)
class AnyForm:
    """Nothing is asked."""


@dataclass(frozen=True, slots=True)
class TypeForm:
    """`true` or `false`, or null: nothing but the type is asked.

    Attributes:
        name: As Python has it, `bool` or `NoneType`.
    """

    name: str


@dataclass(frozen=True, slots=True)
class TextForm:
    """A string.

    Attributes:
        minimum: At least so many characters.
        maximum: At most so many; None for no limit.
        single: The class of all its characters; None for any character.
        pattern: What it matches, if that is more than a class of characters.
        format: Its format, whose regex all of it matches.
        plan: The level of the number plan that it has, as an E.164 number.
        window: Seconds from now, at least and at most.
    """

    minimum: int = 0
    maximum: int | None = None
    single: Single | None = None
    pattern: Pattern | None = None
    format: FormatRoom | None = None
    plan: str = ""
    window: tuple[float | None, float | None] | None = None

    @property
    def spelled(self) -> bool:
        """Whether something is asked of its characters."""
        return bool(self.single or self.pattern or self.format)


@dataclass(frozen=True, slots=True)
class ChoiceForm:
    """One of some strings."""

    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Limit:
    """A bound of numbers; `open` where the bound itself is outside."""

    value: float
    open: bool
    low: bool

    @property
    def text(self) -> Code:
        """The bound as a literal."""
        return literal(self.value)

    @property
    def order(self) -> Code:
        """What stands between the bound and the number, in ascending order."""
        return Code("<" if self.open else "<=")

    @property
    def broken(self) -> Code:
        """What stands between a number that breaks the bound, and the bound."""
        breaking = "<" if self.low else ">"
        return Code(f"{breaking}=" if self.open else breaking)


@dataclass(frozen=True, slots=True)
class NumberForm:
    """A number.

    Attributes:
        kind: The JSON type: `integer`, `number`, or draft 4's integer.
        low: What it is not below.
        high: What it is not above.
        divisor: An integer that divides it.
    """

    kind: str
    low: Limit | None = None
    high: Limit | None = None
    divisor: int | None = None


@dataclass(frozen=True, slots=True)
class NullableForm:
    """Null, or what the other form asks."""

    form: Form


@dataclass(frozen=True, slots=True)
class ObjectForm:
    """An object whose members have names that the schema knows.

    Attributes:
        members: The schemas of all named members; required ones without a schema
            have one that asks nothing.
        required: The names that it must have.
        closed: Whether it must have no others.
    """

    members: Mapping[str, Schema]
    required: frozenset[str]
    closed: bool

    @property
    def exact(self) -> bool:
        """Whether it has these members, no others, and none may be missing."""
        return self.closed and self.required == frozenset(self.members)


@dataclass(frozen=True, slots=True)
class MapForm:
    """An object whose names are data.

    Attributes:
        names: The form of its names, if anything is asked of them.
        named: The schema of its names.
        typed: Whether it is asked that names are strings, as those of JSON are.
        values: The schema of its values.
        minimum: At least so many members.
        maximum: At most so many; None for no limit.
        bytes: At most so many UTF-8 bytes of names and texts; None for no limit.
    """

    names: TextForm | None
    values: Schema
    named: Schema | None = None
    typed: bool = False
    minimum: int = 0
    maximum: int | None = None
    bytes: int | None = None


@dataclass(frozen=True, slots=True)
class ListForm:
    """An array.

    Attributes:
        items: The schema of all its items.
        minimum: At least so many.
        maximum: At most so many; None for no limit.
        unique: The properties of which no two items have the same value.
        distinct: Whether no two items are equal.
    """

    items: Schema
    minimum: int = 0
    maximum: int | None = None
    unique: tuple[str, ...] = ()
    distinct: bool = False


ScalarForm: TypeAlias = TextForm | ChoiceForm | NumberForm | TypeForm
Form: TypeAlias = AnyForm | ScalarForm | NullableForm | ObjectForm | MapForm | ListForm
