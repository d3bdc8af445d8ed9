"""The values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NotRequired, Self, TypeAlias, TypedDict

OddDict: TypeAlias = dict[str, Any]


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
        field_name: See the schema.
        args_2: `args`.
        ref: `$ref`.
        with_space: `with space`.
        type_: `type`.
        id: See the schema.
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
        return cls(
            class_=value["class"],
            a_b=value["a-b"],
            none_=value.get("None"),
            self_=value.get("self"),
            cls_=value.get("cls"),
            from_json_2=value.get("from_json"),
            to_json_2=value.get("to_json"),
            extra_2=value.get("extra"),
            print_=value.get("print"),
            a_b_2=value.get("a_b"),
            a_b_3=value.get("aB"),
            x=value.get(""),
            x_1st=value.get("1st"),
            x_2=value.get("\xe4"),
            init=value.get("__init__"),
            field_name=value.get("field_name"),
            args_2=value.get("args"),
            ref=value.get("$ref"),
            with_space=value.get("with space"),
            type_=value.get("type"),
            id=value.get("id"),
        )

    def to_json(self) -> OddDict:
        """As JSON values."""
        value: OddDict = {"class": self.class_, "a-b": self.a_b}
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
        return value

    def to_params(self) -> OddDict:
        """As parameters of boto3, where times stay datetimes."""
        value: OddDict = {"class": self.class_, "a-b": self.a_b}
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
        return value


class ListDict(TypedDict):
    """List as JSON, and as boto3's parameters."""

    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class List:
    """List.

    Attributes:
        value: See the schema.
    """

    value: str

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            value=value["value"],
        )

    def to_json(self) -> ListDict:
        """As JSON values."""
        return {"value": self.value}

    def to_params(self) -> ListDict:
        """As parameters of boto3, where times stay datetimes."""
        return {"value": self.value}


class Mapping_Dict(TypedDict):
    """Mapping_ as JSON, and as boto3's parameters."""

    x: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping_:
    """Mapping_.

    Attributes:
        x: See the schema.
    """

    x: str

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            x=value["x"],
        )

    def to_json(self) -> Mapping_Dict:
        """As JSON values."""
        return {"x": self.x}

    def to_params(self) -> Mapping_Dict:
        """As parameters of boto3, where times stay datetimes."""
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
        return cls(
            y_z=value.get("y-z"),
        )

    def to_json(self) -> TypedDict_Dict:
        """As JSON values."""
        value: TypedDict_Dict = {}
        if self.y_z is not None:
            value["y-z"] = self.y_z
        return value

    def to_params(self) -> TypedDict_Dict:
        """As parameters of boto3, where times stay datetimes."""
        value: TypedDict_Dict = {}
        if self.y_z is not None:
            value["y-z"] = self.y_z
        return value


Dataclass: TypeAlias = str

X1: TypeAlias = str
