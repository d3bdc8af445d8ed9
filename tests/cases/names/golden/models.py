"""The values.

Generated from odd.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NotRequired, Self, TypeAlias, TypedDict, cast

_set = object.__setattr__  # a frozen class's own refuses


OddDict = TypedDict(
    "OddDict",
    {
        "class": "int",
        "a-b": "int",
        "None": "NotRequired[int]",
        "self": "NotRequired[int]",
        "cls": "NotRequired[int]",
        "from_json": "NotRequired[int]",
        "to_json": "NotRequired[int]",
        "extra": "NotRequired[int]",
        "print": "NotRequired[int]",
        "a_b": "NotRequired[int]",
        "aB": "NotRequired[int]",
        "1st": "NotRequired[int]",
        "\xe4": "NotRequired[int]",
        "__init__": "NotRequired[int]",
        "field_name": "NotRequired[int]",
        "args": "NotRequired[int]",
        "$ref": "NotRequired[int]",
        "with space": "NotRequired[int]",
        "type": "NotRequired[int]",
        "id": "NotRequired[int]",
    },
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Odd:
    """Odd.

    Attributes:
        class_: `class`.
        a_b: `a-b`.
        none_: `None`.
        self_: `self`.
        cls_: `cls`.
        from_json_2: `from_json`.
        to_json_2: `to_json`.
        extra_2: `extra`.
        print_: `print`.
        a_b_2: `a_b`.
        a_b_3: `aB`.
        x: ``.
        x_1st: `1st`.
        x_2: `ä`.
        init: `__init__`.
        args_2: `args`.
        ref: `$ref`.
        with_space: `with space`.
        type_: `type`.
    """

    class_: int
    a_b: int
    none_: int | None = None
    self_: int | None = None
    cls_: int | None = None
    from_json_2: int | None = None
    to_json_2: int | None = None
    extra_2: int | None = None
    print_: int | None = None
    a_b_2: int | None = None
    a_b_3: int | None = None
    x: int | None = None
    x_1st: int | None = None
    x_2: int | None = None
    init: int | None = None
    field_name: int | None = None
    args_2: int | None = None
    ref: int | None = None
    with_space: int | None = None
    type_: int | None = None
    id: int | None = None

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "class_", value["class"])
        _set(made, "a_b", value["a-b"])
        _set(made, "none_", value.get("None"))
        _set(made, "self_", value.get("self"))
        _set(made, "cls_", value.get("cls"))
        _set(made, "from_json_2", value.get("from_json"))
        _set(made, "to_json_2", value.get("to_json"))
        _set(made, "extra_2", value.get("extra"))
        _set(made, "print_", value.get("print"))
        _set(made, "a_b_2", value.get("a_b"))
        _set(made, "a_b_3", value.get("aB"))
        _set(made, "x", value.get(""))
        _set(made, "x_1st", value.get("1st"))
        _set(made, "x_2", value.get("\xe4"))
        _set(made, "init", value.get("__init__"))
        _set(made, "field_name", value.get("field_name"))
        _set(made, "args_2", value.get("args"))
        _set(made, "ref", value.get("$ref"))
        _set(made, "with_space", value.get("with space"))
        _set(made, "type_", value.get("type"))
        _set(made, "id", value.get("id"))
        return made

    def to_json(self) -> OddDict:
        """As JSON values."""
        value: dict[str, Any] = {"class": self.class_, "a-b": self.a_b}
        if self.none_ is not None:
            value["None"] = self.none_
        if self.self_ is not None:
            value["self"] = self.self_
        if self.cls_ is not None:
            value["cls"] = self.cls_
        if self.from_json_2 is not None:
            value["from_json"] = self.from_json_2
        if self.to_json_2 is not None:
            value["to_json"] = self.to_json_2
        if self.extra_2 is not None:
            value["extra"] = self.extra_2
        if self.print_ is not None:
            value["print"] = self.print_
        if self.a_b_2 is not None:
            value["a_b"] = self.a_b_2
        if self.a_b_3 is not None:
            value["aB"] = self.a_b_3
        if self.x is not None:
            value[""] = self.x
        if self.x_1st is not None:
            value["1st"] = self.x_1st
        if self.x_2 is not None:
            value["\xe4"] = self.x_2
        if self.init is not None:
            value["__init__"] = self.init
        if self.field_name is not None:
            value["field_name"] = self.field_name
        if self.args_2 is not None:
            value["args"] = self.args_2
        if self.ref is not None:
            value["$ref"] = self.ref
        if self.with_space is not None:
            value["with space"] = self.with_space
        if self.type_ is not None:
            value["type"] = self.type_
        if self.id is not None:
            value["id"] = self.id
        return cast("OddDict", value)


class ListDict(TypedDict):
    """List as JSON."""

    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class List:
    """List."""

    value: str

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "value", value["value"])
        return made

    def to_json(self) -> ListDict:
        """As JSON values."""
        return {"value": self.value}


class Mapping_Dict(TypedDict):
    """Mapping_ as JSON."""

    x: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping_:
    """Mapping_."""

    x: str

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "x", value["x"])
        return made

    def to_json(self) -> Mapping_Dict:
        """As JSON values."""
        return {"x": self.x}


TypedDict_Dict = TypedDict(
    "TypedDict_Dict",
    {
        "y-z": "NotRequired[str]",
    },
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedDict_:
    """TypedDict_.

    Attributes:
        y_z: `y-z`.
    """

    y_z: str | None = None

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "y_z", value.get("y-z"))
        return made

    def to_json(self) -> TypedDict_Dict:
        """As JSON values."""
        value: TypedDict_Dict = {}
        if self.y_z is not None:
            value["y-z"] = self.y_z
        return value


Dataclass: TypeAlias = str

X1: TypeAlias = str
