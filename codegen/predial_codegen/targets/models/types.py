"""The Python types that stand closest to schemas."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Self, TypeAlias, assert_never

from predial_codegen.fragments import Literal
from predial_codegen.ir import Schema

# What JSON decodes to; `float` stands for all numbers.
JSON_CLASSES = frozenset({"str", "float", "bool", "NoneType", "dict", "list"})


@dataclass(frozen=True, slots=True)
class Scalar:
    """A value that is the same in JSON, by the name of its Python type."""

    name: str


@dataclass(frozen=True, slots=True)
class Literals:
    """One of some values.

    Attributes:
        kinds: Their classes: `Literal[1]` is another type than `Literal[True]`.
    """

    values: tuple[Literal, ...]
    kinds: tuple[type, ...] = field(init=False)

    def __post_init__(self) -> None:
        """Note the classes."""
        object.__setattr__(self, "kinds", tuple(map(type, self.values)))

    @classmethod
    def distinct(cls, values: Iterable[Literal]) -> Self:
        """Each value once; True is another than 1."""
        return cls(tuple({(type(each), each): each for each in values}.values()))


@dataclass(frozen=True, slots=True)
class Formatted:
    """A string of an asserted format for which Python has a type.

    Attributes:
        format: One of `FORMATTED`.
    """

    format: str


@dataclass(frozen=True, slots=True)
class ModelClass:
    """An object that has a class of its own."""

    name: str


@dataclass(frozen=True, slots=True)
class Array:
    """An array: a tuple in the model."""

    item: ModelType


@dataclass(frozen=True, slots=True)
class Tuple:
    """An array whose items have types of their own.

    Attributes:
        items: The types of the first items.
        rest: The type of those behind them; None where there are none.
        shortest: How many items there are at least.
    """

    items: tuple[ModelType, ...]
    rest: ModelType | None
    shortest: int


@dataclass(frozen=True, slots=True)
class Map:
    """An object whose names are data."""

    value: ModelType


@dataclass(frozen=True)  # without slots, which cached properties need
class Alias:
    """A type that goes by a name of its own, as no other type of the contract does."""

    name: str
    type: ModelType = field(compare=False)

    @cached_property
    def changes(self) -> bool:
        """Whether the value in the model is another than in JSON."""
        return changes(self.type)

    @cached_property
    def json_classes(self) -> frozenset[str]:
        """The Python classes of the JSON values."""
        return json_classes(self.type)


@dataclass(frozen=True, slots=True)
class Itself:
    """An alias inside its own type.

    Attributes:
        name: The alias.
        reader: The function that reads it.
        json_classes: The Python classes of the JSON values; of any, if not yet known.
    """

    name: str
    reader: str
    json_classes: frozenset[str] = JSON_CLASSES


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the types of a union.

    Attributes:
        schemas: What a value of this type is valid by; none where the JSON type says.
        key: The property that may name this type, as `discriminator` of OpenAPI says.
        values: The values with which it does.
    """

    type: ModelType
    schemas: tuple[Schema, ...] = ()
    key: str = ""
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Union:
    """Any of the members.

    Attributes:
        choices: The members in the order in which they are tried, with what decides.
        reader: The function that chooses, where one expression cannot.
    """

    members: tuple[ModelType, ...]
    choices: tuple[Choice, ...] = field(default=(), compare=False)
    reader: str = field(default="", compare=False)


ModelType: TypeAlias = (
    Scalar
    | Literals
    | Formatted
    | ModelClass
    | Array
    | Tuple
    | Map
    | Alias
    | Itself
    | Union
)


@dataclass(frozen=True, slots=True)
class FormatType:
    """What a model holds for the strings of a format.

    Attributes:
        type: The type.
        reader: The function that makes it.
        kind: What the run time calls the kind of its values.
    """

    type: str
    reader: str
    kind: str


# The first that a schema asserts decides.
FORMATTED = {
    "date-time-utc": FormatType("datetime", "read_time", "UTC_TIME"),
    "date-time": FormatType("datetime", "read_time", "TIME"),
    "date": FormatType("date", "read_date", "DATE"),
    "uuid": FormatType("UUID", "read_uuid", "UUID_TEXT"),
}
TIMES = frozenset({"date-time-utc", "date-time"})
OPAQUE = Scalar("object")
TEXT = Scalar("str")
NULL = Scalar("None")
_CLASSES = {"None": "NoneType", "int": "float"}
_MOST_CHOICES = 500  # of a union, where many of them are of one type
# What a value may be where a schema names one type only.
OTHERS = {"object": Scalar("NonObject"), "array": Scalar("NonArray")}
_WITHOUT = {
    "NonObject": JSON_CLASSES - {"dict"},
    "NonArray": JSON_CLASSES - {"list"},
}


def union(choices: Iterable[Choice]) -> ModelType:
    """The types as one; `object` where one of them is that."""
    given = [*choices]
    members = list(
        dict.fromkeys(
            member
            for each in given
            for member in (
                each.type.members if isinstance(each.type, Union) else (each.type,)
            )
        )
    )
    if OPAQUE in members or not members:
        return OPAQUE
    if Scalar("float") in members and Scalar("int") in members:
        members.remove(Scalar("int"))
    members = _with_values_together(members)
    if len(members) == 1:
        return members[0]
    members.sort(key=lambda member: member == NULL)
    flat = tuple(_distinct(inner for each in given for inner in _flat(each)))
    is_bounded = len(flat) <= max(_MOST_CHOICES, 2 * len(members))
    return Union(tuple(members), flat) if is_bounded else OPAQUE


def _distinct(choices: Iterable[Choice]) -> Iterable[Choice]:
    """The choices, each once: definitions may lead to it by very many ways."""
    found: dict[object, Choice] = {}
    for each in choices:
        places = tuple(schema.location for schema in each.schemas)
        found.setdefault((each.type, places, each.key, each.values), each)
    return found.values()


def _flat(choice: Choice) -> tuple[Choice, ...]:
    """The choices of a union within, which has to be chosen from, too."""
    kind = resolved(choice.type)
    if not isinstance(kind, Union):
        return (replace(choice, type=kind),)
    return tuple(
        replace(
            each if each.values else replace(choice, type=each.type),
            schemas=(*choice.schemas, *each.schemas),
        )
        for each in kind.choices
    )


def resolved(kind: ModelType) -> ModelType:
    """The type behind names."""
    return resolved(kind.type) if isinstance(kind, Alias) else kind


def _with_values_together(members: list[ModelType]) -> list[ModelType]:
    """The members with all listed values in one, where the first of them stands."""
    listed = [each for each in members if isinstance(each, Literals)]
    if len(listed) <= 1:
        return members
    merged = Literals.distinct(value for each in listed for value in each.values)
    kept = [each for each in members if each not in listed[1:]]
    return [merged if each is listed[0] else each for each in kept]


def json_classes(  # noqa: PLR0911 - a case for each type
    kind: ModelType,
) -> frozenset[str]:
    """The Python classes of the JSON values."""
    match kind:
        case Scalar("object"):
            return JSON_CLASSES
        case Itself(json_classes=classes):
            return classes
        case Scalar(name=name):
            return _WITHOUT.get(name, frozenset({_CLASSES.get(name, name)}))
        case Literals(values=values):
            names = (type(value).__name__ for value in values)
            return frozenset(_CLASSES.get(name, name) for name in names)
        case Formatted():
            return frozenset({"str"})
        case ModelClass() | Map():
            return frozenset({"dict"})
        case Array() | Tuple():
            return frozenset({"list"})
        case Alias():
            return kind.json_classes
        case Union(members=members):
            return frozenset[str]().union(*map(json_classes, members))
        case _:
            assert_never(kind)


def changes(kind: ModelType) -> bool:
    """Whether the value in the model is another than in JSON."""
    match kind:
        case Scalar() | Literals():
            return False
        case Alias():
            return kind.changes
        case Union(members=members):
            return any(map(changes, members))
        case Formatted() | ModelClass() | Array() | Tuple() | Map() | Itself():
            return True
        case _:
            assert_never(kind)


def inner_types(kind: ModelType) -> tuple[ModelType, ...]:
    """The types of which it is made."""
    match kind:
        case Scalar() | Literals() | Formatted() | ModelClass() | Itself():
            return ()
        case Array(item=inner) | Map(value=inner) | Alias(type=inner):
            return (inner,)
        case Tuple(items=items, rest=rest):
            return (*items, *(() if rest is None else (rest,)))
        case Union(members=members):
            return members
        case _:
            assert_never(kind)


def containers(kind: ModelType) -> int:
    """How many arrays and maps are written and read in one expression."""
    within = sum(map(containers, inner_types(kind)))
    return within + isinstance(kind, (Array, Tuple, Map))


def parts(kind: ModelType) -> Iterable[ModelType]:
    """The type, and all of which it is made, each once."""
    found: dict[ModelType, None] = {}
    waiting = [kind]
    while waiting:
        part = waiting.pop()
        if part not in found:
            found[part] = None
            waiting += reversed(inner_types(part))
    return found


def nullable(kind: ModelType) -> bool:
    """Whether None is one of its values."""
    return "NoneType" in json_classes(kind)
