"""The values.

Generated from odd.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, NotRequired, TypeAlias, TypedDict

from ._runtime.kinds import INTEGER, STRING
from ._runtime.lazy import LazyModule
from ._runtime.members import Called
from ._runtime.model import ModelBase, ModelFacts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


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
class Odd(ModelBase[OddDict]):
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
        lambda: {
            "class_": Called("class", INTEGER),
            "a_b_": Called("a-b", INTEGER),
            "none": Called("None", INTEGER),
            "self_": Called("self", INTEGER),
            "cls_": Called("cls", INTEGER),
            "from_json_": Called("from_json", INTEGER),
            "to_json_": Called("to_json", INTEGER),
            "extra": INTEGER,
            "print": INTEGER,
            "a_b": INTEGER,
            "a_b__": Called("aB", INTEGER),
            "x": Called("", INTEGER),
            "x_1st": Called("1st", INTEGER),
            "\xe4": INTEGER,
            "init": Called("__init__", INTEGER),
            "field_name": INTEGER,
            "args": INTEGER,
            "ref": Called("$ref", INTEGER),
            "with_space": Called("with space", INTEGER),
            "type": INTEGER,
            "id": INTEGER,
        },
        lambda: (schemas.ODD,),
    )


class ListDict(TypedDict):
    """List as JSON."""

    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class List(ModelBase[ListDict]):
    """List."""

    value: str

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"value": STRING}, lambda: (schemas.LIST,)
    )


class Mapping_Dict(TypedDict):
    """Mapping_ as JSON."""

    x: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping_(ModelBase[Mapping_Dict]):
    """Mapping_."""

    x: str

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"x": STRING}, lambda: (schemas.MAPPING,)
    )


TypedDict_Dict = TypedDict(
    "TypedDict_Dict",
    {
        "y-z": "NotRequired[str]",
    },
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedDict_(ModelBase[TypedDict_Dict]):
    """TypedDict_.

    Attributes:
        y_z: `y-z`.
    """

    y_z: str | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"y_z": Called("y-z", STRING)}, lambda: (schemas.TYPED_DICT,)
    )


Dataclass: TypeAlias = str

X1: TypeAlias = str
