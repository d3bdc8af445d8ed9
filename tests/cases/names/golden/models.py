"""The values.

Generated from odd.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, NotRequired, Self, TypeAlias, TypedDict, cast

from ._runtime.lazy import LazyModule
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_values import integer, string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

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
class Odd(ModelBase):
    """Odd Name!

    Attributes:
        class_: `class`.
        a_b_: `a-b`.
        none: `None`.
        self_: `self`.
        cls_: `cls`.
        from_json_: `from_json`.
        to_json_: `to_json`.
        a_b__: `aB`.
        x: ``.
        x_1st: `1st`.
        init: `__init__`.
        ref: `$ref`.
        with_space: `with space`.
    """

    class_: int
    a_b_: int
    none: int | None = None
    self_: int | None = None
    cls_: int | None = None
    from_json_: int | None = None
    to_json_: int | None = None
    extra: int | None = None
    print: int | None = None
    a_b: int | None = None
    a_b__: int | None = None
    x: int | None = None
    x_1st: int | None = None
    ä: int | None = None
    init: int | None = None
    field_name: int | None = None
    args: int | None = None
    ref: int | None = None
    with_space: int | None = None
    type: int | None = None
    id: int | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: (schemas.ODD,),
        {
            "class_": "class",
            "a_b_": "a-b",
            "none": "None",
            "self_": "self",
            "cls_": "cls",
            "from_json_": "from_json",
            "to_json_": "to_json",
            "a_b__": "aB",
            "x": "",
            "x_1st": "1st",
            "init": "__init__",
            "ref": "$ref",
            "with_space": "with space",
        },
    )

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "class_", value["class"])
        _set(made, "a_b_", value["a-b"])
        _set(made, "none", value.get("None"))
        _set(made, "self_", value.get("self"))
        _set(made, "cls_", value.get("cls"))
        _set(made, "from_json_", value.get("from_json"))
        _set(made, "to_json_", value.get("to_json"))
        _set(made, "extra", value.get("extra"))
        _set(made, "print", value.get("print"))
        _set(made, "a_b", value.get("a_b"))
        _set(made, "a_b__", value.get("aB"))
        _set(made, "x", value.get(""))
        _set(made, "x_1st", value.get("1st"))
        _set(made, "ä", value.get("\xe4"))
        _set(made, "init", value.get("__init__"))
        _set(made, "field_name", value.get("field_name"))
        _set(made, "args", value.get("args"))
        _set(made, "ref", value.get("$ref"))
        _set(made, "with_space", value.get("with space"))
        _set(made, "type", value.get("type"))
        _set(made, "id", value.get("id"))
        return made

    @written
    def to_json(self) -> OddDict:
        """As JSON values."""
        value: dict[str, Any] = {
            "class": integer(self.class_),
            "a-b": integer(self.a_b_),
        }
        if self.none is not None:
            value["None"] = integer(self.none)
        if self.self_ is not None:
            value["self"] = integer(self.self_)
        if self.cls_ is not None:
            value["cls"] = integer(self.cls_)
        if self.from_json_ is not None:
            value["from_json"] = integer(self.from_json_)
        if self.to_json_ is not None:
            value["to_json"] = integer(self.to_json_)
        if self.extra is not None:
            value["extra"] = integer(self.extra)
        if self.print is not None:
            value["print"] = integer(self.print)
        if self.a_b is not None:
            value["a_b"] = integer(self.a_b)
        if self.a_b__ is not None:
            value["aB"] = integer(self.a_b__)
        if self.x is not None:
            value[""] = integer(self.x)
        if self.x_1st is not None:
            value["1st"] = integer(self.x_1st)
        if self.ä is not None:
            value["\xe4"] = integer(self.ä)
        if self.init is not None:
            value["__init__"] = integer(self.init)
        if self.field_name is not None:
            value["field_name"] = integer(self.field_name)
        if self.args is not None:
            value["args"] = integer(self.args)
        if self.ref is not None:
            value["$ref"] = integer(self.ref)
        if self.with_space is not None:
            value["with space"] = integer(self.with_space)
        if self.type is not None:
            value["type"] = integer(self.type)
        if self.id is not None:
            value["id"] = integer(self.id)
        return cast("OddDict", value)


class ListDict(TypedDict):
    """List as JSON."""

    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class List(ModelBase):
    """List."""

    value: str

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.LIST,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "value", value["value"])
        return made

    @written
    def to_json(self) -> ListDict:
        """As JSON values."""
        return {"value": string(self.value)}


class Mapping_Dict(TypedDict):
    """Mapping_ as JSON."""

    x: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping_(ModelBase):
    """Mapping_."""

    x: str

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.MAPPING,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "x", value["x"])
        return made

    @written
    def to_json(self) -> Mapping_Dict:
        """As JSON values."""
        return {"x": string(self.x)}


TypedDict_Dict = TypedDict(
    "TypedDict_Dict",
    {
        "y-z": "NotRequired[str]",
    },
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedDict_(ModelBase):
    """TypedDict_.

    Attributes:
        y_z: `y-z`.
    """

    y_z: str | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: (schemas.TYPED_DICT,), {"y_z": "y-z"}
    )

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "y_z", value.get("y-z"))
        return made

    @written
    def to_json(self) -> TypedDict_Dict:
        """As JSON values."""
        value: TypedDict_Dict = {}
        if self.y_z is not None:
            value["y-z"] = string(self.y_z)
        return value


Dataclass: TypeAlias = str

X1: TypeAlias = str
