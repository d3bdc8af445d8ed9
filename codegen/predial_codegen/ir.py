"""The intermediate representation: what a contract obliges, free of syntax.

A contract is a set of definitions. A definition's schema is a conjunction of
assertions, each from one keyword. The set of assertions is closed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias, TypeVar

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
