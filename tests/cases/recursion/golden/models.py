"""The values.

Generated from tree.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, NotRequired, Self, TypeAlias, TypedDict, cast

from ._runtime.lazy import LazyModule
from ._runtime.members import holds, optional, optional_tuple
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_values import integer, items, string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class TreeDict(TypedDict):
    """Tree as JSON."""

    value: int
    children: NotRequired[Sequence[TreeDict]]
    parent: NotRequired[ParentDict]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree(ModelBase):
    """Tree."""

    value: int
    children: tuple[Tree, ...] | None = None
    parent: Parent | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.TREE,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "value", value["value"])
        _set(made, "children", optional_tuple(Tree.from_json, value.get("children")))
        _set(made, "parent", optional(Parent.from_json, value.get("parent")))
        return made

    @written
    def to_json(self) -> TreeDict:
        """As JSON values."""
        value: TreeDict = {"value": integer(self.value)}
        if self.children is not None:
            value["children"] = [item.to_json() for item in items(self.children)]
        if self.parent is not None:
            value["parent"] = self.parent.to_json()
        return value


class ParentDict(TypedDict):
    """Parent as JSON."""

    name: str
    tree: NotRequired[TreeDict]


@dataclass(frozen=True, slots=True, kw_only=True)
class Parent(ModelBase):
    """Parent."""

    name: str
    tree: Tree | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.PARENT,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "name", value["name"])
        _set(made, "tree", optional(Tree.from_json, value.get("tree")))
        return made

    @written
    def to_json(self) -> ParentDict:
        """As JSON values."""
        value: ParentDict = {"name": string(self.name)}
        if self.tree is not None:
            value["tree"] = self.tree.to_json()
        return value


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
