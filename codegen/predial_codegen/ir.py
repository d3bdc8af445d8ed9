"""The intermediate representation: what a contract requires, free of syntax.

A contract is a set of definitions. A definition's schema is a conjunction of
assertions, each from one keyword. `Assertion`, at the end, is a closed union.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias, TypeVar
from urllib.parse import urlsplit

from predial_codegen.patterns import Pattern
from predial_runtime.absent import ABSENT

A = TypeVar("A")
JsonType: TypeAlias = str  # one of JSON_TYPES
JSON_TYPES = ("object", "array", "string", "integer", "number", "boolean", "null")
WITHOUT_FRACTION = "integer of draft 4"  # to which 1.0 does not belong


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a schema file: path below the schema folder, and JSON Pointer.

    What `$dynamicRef` means depends on the schemas that led to a place: `variant`
    distinguishes the meanings of one place, and is empty where nothing depends on it.
    """

    document: str
    pointer: str = ""
    variant: str = ""

    def __str__(self) -> str:
        return f"{self.document}#{self.pointer}"

    @property
    def stem(self) -> str:
        """The name of its file without suffixes, as `order` of `order.schema.json`."""
        file = urlsplit(self.document).path.rpartition("/")[2] or self.document
        root, _, suffix = file.rpartition(".")
        if not (root and suffix.isalpha()):
            return file
        return root.removesuffix(".schema").removesuffix(".openapi") or root

    def __truediv__(self, token: str | int) -> Location:
        escaped = str(token).replace("~", "~0").replace("/", "~1")
        return Location(self.document, f"{self.pointer}/{escaped}", self.variant)


@dataclass(frozen=True, slots=True)
class Discriminator:
    """OpenAPI's `discriminator`: the property whose value names a branch of a union.

    Attributes:
        mapping: Values, and the last part of what each refers to.
    """

    property: str
    mapping: tuple[tuple[str, str], ...] = ()

    def values(self, name: str) -> tuple[str, ...]:
        """The values that mean the branch which refers to a definition of this name."""
        mapped = [value for value, meant in self.mapping if meant == name]
        own = [] if name in dict(self.mapping) else [name]
        return (*mapped, *own)


@dataclass(frozen=True, slots=True)
class Annotations:
    """What a schema says to people and to models, without requiring anything."""

    title: str = ""
    description: str = ""
    comment: str = ""
    default: Any = ABSENT
    examples: tuple[Any, ...] = ()
    deprecated: bool = False
    sensitive: bool = False
    discriminator: Discriminator | None = None


@dataclass(frozen=True, slots=True)
class Schema:
    """A conjunction of assertions; none at all accepts everything."""

    location: Location
    assertions: tuple[Assertion, ...] = ()
    annotations: Annotations = Annotations()

    def only(self, kind: type[A]) -> A | None:
        """The assertion of this kind, of which a schema has at most one."""
        return next((a for a in self.assertions if isinstance(a, kind)), None)

    @property
    def reference(self) -> Location | None:
        """Where the schema leads, if it is a reference and nothing else."""
        match self.assertions:
            case (Ref(target=target),):
                return target
            case _:
                return None

    @property
    def refuses_all(self) -> bool:
        """Whether no value is valid, as the schema is `false`."""
        return any(isinstance(each, Never) for each in self.assertions)


@dataclass(frozen=True, slots=True)
class _Asserted:
    """Which keyword requires something, and where it stands."""

    keyword: str
    location: Location


@dataclass(frozen=True, slots=True)
class Never(_Asserted):
    """No value is valid: the boolean schema `false`."""


@dataclass(frozen=True, slots=True)
class Type(_Asserted):
    """`type`: one of these."""

    types: tuple[JsonType, ...]


@dataclass(frozen=True, slots=True)
class Plain(_Asserted):
    """A keyword of no more than some values: `minLength`, `maxUtf8Bytes` and their kin.

    Attributes:
        values: The arguments of the run-time keyword.
    """

    values: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Choices(_Asserted):
    """`enum` and `const`: equal to one of the values."""

    values: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Matches(_Asserted):
    """`pattern`."""

    pattern: Pattern


@dataclass(frozen=True, slots=True)
class Format(_Asserted):
    """`format`, where the dialect asserts it."""

    name: str


@dataclass(frozen=True, slots=True)
class Required(_Asserted):
    """`required`."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Properties(_Asserted):
    """`properties`."""

    schemas: Mapping[str, Schema]


@dataclass(frozen=True, slots=True)
class PatternProperties(_Asserted):
    """`patternProperties`."""

    schemas: tuple[tuple[Pattern, Schema], ...]


@dataclass(frozen=True, slots=True)
class AdditionalProperties(_Asserted):
    """The properties that have neither one of the names nor match a pattern."""

    schema: Schema
    names: tuple[str, ...] = ()
    patterns: tuple[Pattern, ...] = ()


@dataclass(frozen=True, slots=True)
class PropertyNames(_Asserted):
    """`propertyNames`."""

    schema: Schema


@dataclass(frozen=True, slots=True)
class PrefixItems(_Asserted):
    """`prefixItems`."""

    schemas: tuple[Schema, ...]


@dataclass(frozen=True, slots=True)
class Items(_Asserted):
    """The items from index `start` on."""

    schema: Schema
    start: int = 0


@dataclass(frozen=True, slots=True)
class Contains(_Asserted):
    """`contains` with its counts.

    Attributes:
        evaluates: Whether `unevaluatedItems` counts the items that match.
    """

    schema: Schema
    minimum: int = 1
    maximum: int | None = None
    evaluates: bool = True


@dataclass(frozen=True, slots=True)
class UnevaluatedItems(_Asserted):
    """`unevaluatedItems`."""

    schema: Schema


@dataclass(frozen=True, slots=True)
class UnevaluatedProperties(_Asserted):
    """`unevaluatedProperties`."""

    schema: Schema


@dataclass(frozen=True, slots=True)
class Dependent(_Asserted):
    """What is required where a property is present: further names, or a schema."""

    names: Mapping[str, tuple[str, ...]]
    schemas: Mapping[str, Schema]


@dataclass(frozen=True, slots=True)
class Condition(_Asserted):
    """`if`, with `then` and `else`."""

    schema: Schema
    then: Schema | None
    otherwise: Schema | None


@dataclass(frozen=True, slots=True)
class AllOf(_Asserted):
    """`allOf`."""

    schemas: tuple[Schema, ...]


@dataclass(frozen=True, slots=True)
class AnyOf(_Asserted):
    """`anyOf`."""

    schemas: tuple[Schema, ...]


@dataclass(frozen=True, slots=True)
class OneOf(_Asserted):
    """`oneOf`."""

    schemas: tuple[Schema, ...]


@dataclass(frozen=True, slots=True)
class Not(_Asserted):
    """`not`."""

    schema: Schema


@dataclass(frozen=True, slots=True)
class Ref(_Asserted):
    """`$ref`: valid by the schema at `target`."""

    target: Location


@dataclass(frozen=True, slots=True)
class Advisory(_Asserted):
    """`advisory`: violations of the schema only advise."""

    schema: Schema


Assertion: TypeAlias = (
    Never
    | Type
    | Plain
    | Choices
    | Matches
    | Format
    | Required
    | Properties
    | PatternProperties
    | AdditionalProperties
    | PropertyNames
    | PrefixItems
    | Items
    | Contains
    | UnevaluatedItems
    | UnevaluatedProperties
    | Dependent
    | Condition
    | AllOf
    | AnyOf
    | OneOf
    | Not
    | Ref
    | Advisory
)


def subschemas(assertion: Assertion) -> tuple[Schema, ...]:
    """The schemas that an assertion holds, in the order of its fields."""
    found: list[Schema] = []
    for name in assertion.__dataclass_fields__:
        _collect(getattr(assertion, name), found)
    return tuple(found)


def _collect(value: Any, found: list[Schema]) -> None:
    if isinstance(value, Schema):
        found.append(value)
    elif isinstance(value, tuple):
        for each in value:  # pyright: ignore[reportUnknownVariableType]
            _collect(each, found)
    elif isinstance(value, dict):
        for each in value.values():  # pyright: ignore[reportUnknownVariableType]
            _collect(each, found)


@dataclass(frozen=True, slots=True)
class OperationError:
    """An error that an operation can answer with.

    Attributes:
        codes: What the service may call it: its name, and others.
    """

    name: str
    status: int
    retryable: bool
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FailureCode:
    """Why an item of a batch may be refused, and what to do."""

    name: str
    retryable: bool
    meaning: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Batch:
    """The properties of a request and a response that say what became of items.

    Attributes:
        items: Of the request: the array of items.
        token: Of an item, and of an entry of the response: what identifies the item.
        id: Of an entry: what the service calls the item.
        accepted: Of the response: the array of entries of accepted items.
        refused: Of the response: the array of entries of refused items.
        code: Of an entry of a refused item: why.
        codes: The reasons.
    """

    items: str
    token: str
    id: str
    accepted: str
    refused: str
    code: str
    codes: tuple[FailureCode, ...]


@dataclass(frozen=True, slots=True)
class Operation:
    """What `operation` says of a request, which stands at `place`."""

    place: Location
    service: str
    api_version: str
    name: str
    errors: tuple[OperationError, ...] = ()
    batch: Batch | None = None


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
