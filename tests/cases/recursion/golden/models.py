"""The values.

Generated from tree.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, NotRequired, TypeAlias, TypedDict, cast

from ._runtime.json_values import holds
from ._runtime.kinds import INTEGER, STRING, items_of
from ._runtime.lazy import LazyModule
from ._runtime.model import ModelBase, ModelFacts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


class TreeDict(TypedDict):
    """Tree as JSON."""

    value: int
    children: NotRequired[Sequence[TreeDict]]
    parent: NotRequired[ParentDict]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree(ModelBase[TreeDict]):
    """Tree."""

    value: int
    children: tuple[Tree, ...] | None = None
    parent: Parent | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"value": INTEGER, "children": items_of(Tree), "parent": Parent},
        lambda: (schemas.TREE,),
    )


class ParentDict(TypedDict):
    """Parent as JSON."""

    name: str
    tree: NotRequired[TreeDict]


@dataclass(frozen=True, slots=True, kw_only=True)
class Parent(ModelBase[ParentDict]):
    """Parent."""

    name: str
    tree: Tree | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"name": STRING, "tree": Tree}, lambda: (schemas.PARENT,)
    )


Json: TypeAlias = "str | float | tuple[Json, ...] | Mapping[str, Json]"

JsonDict: TypeAlias = "str | float | Sequence[JsonDict] | Mapping[str, JsonDict]"
"""Json as JSON."""


def json_from_json(value: Any) -> Json:
    """From JSON values, which must be valid."""
    if holds(value, dict):
        return cast(
            "Json", {name: json_from_json(member) for name, member in value.items()}
        )
    if holds(value, list):
        return cast("Json", tuple(json_from_json(item) for item in value))
    return cast("Json", value)
