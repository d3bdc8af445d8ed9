"""The classes of a contract: a dataclass for each object, errors for errors."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from predial_codegen.ir import Location, OperationError, Schema
from predial_codegen.targets.models.types import (
    TIMES,
    Formatted,
    Itself,
    ModelClass,
    ModelType,
    nullable,
    parts,
)


@dataclass(frozen=True, slots=True)
class Default:
    """The JSON value that a missing property has.

    Attributes:
        key: The property.
        location: Where it stands.
        schemas: What it has to obey.
        wholes: What an object of that one property has to obey.
    """

    key: str
    value: Any
    location: Location
    schemas: tuple[Schema, ...]
    wholes: tuple[Schema, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """One property in a class, equal to those that are the same but for their words.

    Attributes:
        name: Its name in Python.
        key: Its name in JSON.
        sensitive: Whether a repr must not show it.
        constraints: What its type does not show of what is valid.
    """

    name: str
    key: str
    type: ModelType
    required: bool
    sensitive: bool
    description: str = field(compare=False)
    constraints: str = field(default="", compare=False)
    default: Default | None = field(default=None, compare=False)

    @property
    def is_always_there(self) -> bool:
        """Whether it has a value in every model."""
        return self.required or self.default is not None

    @property
    def absent(self) -> bool:
        """Whether it may be missing where None is one of its values."""
        return not self.is_always_there and nullable(self.type)


@dataclass(frozen=True, slots=True)
class Model:
    """One class.

    Attributes:
        fields: Those that are required come first.
        extra: The type of properties that the schema does not name; None where closed.
        schemas: All that its values are valid by.
        sensitive: Whether it may stand where a schema calls the value sensitive.
        error: What the operation says of it, if it is an error.
    """

    name: str
    description: str
    fields: tuple[Field, ...]
    extra: ModelType | None
    schemas: tuple[Schema, ...] = ()
    sensitive: bool = False
    error: OperationError | None = None

    @property
    def types(self) -> tuple[ModelType, ...]:
        """What its fields are of, that of other properties included."""
        extra = () if self.extra is None else (self.extra,)
        return (*(each.type for each in self.fields), *extra)

    @property
    def extra_name(self) -> str:
        """What the field of other properties is called beside the fields."""
        taken, name = {each.name for each in self.fields}, "extra"
        while name in taken:
            name += "_"
        return name


@dataclass(frozen=True, slots=True)
class NamedType:
    """A named definition that needs no class."""

    name: str
    type: ModelType
    description: str


@dataclass(frozen=True, slots=True)
class Reader:
    """A function that makes the model's value of a JSON value.

    Attributes:
        name: What it is called.
        type: The type of what it makes.
    """

    name: str
    type: ModelType


def error_base(operation: str, errors: Sequence[Model]) -> Model:
    """The base class of an operation's errors: all that these have in common."""
    first, *others = errors
    return Model(
        f"{operation}Error",
        f"An error with which {operation} answers.",
        tuple(
            each
            for each in first.fields
            if all(each in other.fields for other in others)
        ),
        first.extra if all(other.extra == first.extra for other in others) else None,
    )


def classes_within(models: Sequence[Model], names: Iterable[str]) -> frozenset[str]:
    """Some classes, and all that these hold."""
    held, found, waiting = _parts(models), set[str](), [*names]
    while waiting:
        name = waiting.pop()
        if name not in found and name in held:
            found.add(name)
            waiting += [
                each.name for each in held[name] if isinstance(each, ModelClass)
            ]
    return frozenset(found)


def _parts(
    models: Sequence[Model],
) -> dict[str, list[ModelClass | Formatted | Itself]]:
    """The classes and times that each class holds; aliases may hold times."""
    return {
        model.name: [
            part
            for kind in model.types
            for part in parts(kind)
            if isinstance(part, (ModelClass, Itself))
            or (isinstance(part, Formatted) and part.format in TIMES)
        ]
        for model in models
    }


def classes_with_times(models: Sequence[Model]) -> frozenset[str]:
    """The classes that hold a time, or another class that does."""
    held = _parts(models)
    before, names = None, frozenset[str]()
    while names != before:
        before = names
        names = frozenset(
            name
            for name, kinds in held.items()
            if any(
                not isinstance(kind, ModelClass) or kind.name in before
                for kind in kinds
            )
        )
    return names
