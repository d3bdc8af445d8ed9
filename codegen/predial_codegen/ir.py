"""The intermediate representation: what a contract obliges, free of syntax.

A contract is a set of definitions. A definition's schema is a conjunction of
assertions, each from one keyword. The set of assertions is closed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias, TypeVar

from predial_codegen.patterns import Pattern

A = TypeVar("A", bound="Assertion")
JsonType: TypeAlias = str  # one of JSON_TYPES
JSON_TYPES = ("object", "array", "string", "integer", "number", "boolean", "null")
WITHOUT_FRACTION = "integer of draft 4"  # for which 1.0 is none


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a schema file: path below the schema folder, and JSON Pointer.

    What `$dynamicRef` means depends on where a schema was come from: `variant` tells
    apart the meanings of one place, and is empty where nothing depends on it.
    """

    document: str
    pointer: str = ""
    variant: str = ""

    def __str__(self) -> str:
        return f"{self.document}#{self.pointer}"

    def __truediv__(self, token: str | int) -> Location:
        escaped = str(token).replace("~", "~0").replace("/", "~1")
        return Location(self.document, f"{self.pointer}/{escaped}", self.variant)


@dataclass(frozen=True, slots=True)
class Annotations:
    """What a schema says to people and to models, without obliging anything."""

    title: str = ""
    description: str = ""
    comment: str = ""
    default: Any = None
    examples: tuple[Any, ...] = ()
    deprecated: bool = False
    sensitive: bool = False


@dataclass(frozen=True, slots=True)
class Schema:
    """A conjunction of assertions; none at all accepts everything."""

    location: Location
    assertions: tuple[Assertion, ...] = ()
    annotations: Annotations = Annotations()

    def only(self, kind: type[A]) -> A | None:
        """The assertion of this kind, of which a schema has at most one."""
        return next((a for a in self.assertions if isinstance(a, kind)), None)


@dataclass(frozen=True, slots=True)
class Assertion:
    """Base of the closed set below: which keyword obliges it, and where that stands."""

    keyword: str
    location: Location

    @property
    def code(self) -> str:
        """What violations are called."""
        return self.keyword


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


@dataclass(frozen=True, slots=True)
class OperationError:
    """An error that an operation can answer with."""

    name: str
    status: int
    retryable: bool


@dataclass(frozen=True, slots=True)
class Operation:
    """What `operation` says of a request."""

    service: str
    api_version: str
    name: str
    errors: tuple[OperationError, ...] = ()


@dataclass(frozen=True, slots=True)
class Definition:
    """A schema that has a name; people gave it where it is `public`."""

    name: str
    schema: Schema
    public: bool = False
    root: bool = False


@dataclass(frozen=True, slots=True)
class Contract:
    """One folder of schemas: all that one generated sub-package holds.

    Attributes:
        path: Folder names below the schema folder; empty for that folder itself.
        definitions: By location: the roots, the named ones, and every `$ref` target.
    """

    path: tuple[str, ...]
    definitions: Mapping[Location, Definition]
    operation: Operation | None = None
    description: str = ""
    inputs: tuple[str, ...] = field(default=())
