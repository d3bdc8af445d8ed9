"""The values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NotRequired, Self, TypeAlias, TypedDict


class TreeDict(TypedDict):
    """Tree as JSON, and as boto3's parameters."""

    value: int
    children: NotRequired[Sequence[TreeDict]]
    parent: NotRequired[ParentDict]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """Tree.

    Attributes:
        value: See the schema.
        children: See the schema.
        parent: See the schema.
    """

    value: int
    children: tuple[Tree, ...] | None = None
    parent: Parent | None = None

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            value=value["value"],
            children=tuple(Tree.from_json(item) for item in value["children"])
            if "children" in value
            else None,
            parent=Parent.from_json(value["parent"]) if "parent" in value else None,
        )

    def to_json(self) -> TreeDict:
        """As JSON values."""
        value: TreeDict = {"value": self.value}
        if self.children is not None:
            value["children"] = [item.to_json() for item in self.children]
        if self.parent is not None:
            value["parent"] = self.parent.to_json()
        return value

    def to_params(self) -> TreeDict:
        """As parameters of boto3, where times stay datetimes."""
        value: TreeDict = {"value": self.value}
        if self.children is not None:
            value["children"] = [item.to_params() for item in self.children]
        if self.parent is not None:
            value["parent"] = self.parent.to_params()
        return value


class ParentDict(TypedDict):
    """Parent as JSON, and as boto3's parameters."""

    name: str
    tree: NotRequired[TreeDict]


@dataclass(frozen=True, slots=True, kw_only=True)
class Parent:
    """Parent.

    Attributes:
        name: See the schema.
        tree: See the schema.
    """

    name: str
    tree: Tree | None = None

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            name=value["name"],
            tree=Tree.from_json(value["tree"]) if "tree" in value else None,
        )

    def to_json(self) -> ParentDict:
        """As JSON values."""
        value: ParentDict = {"name": self.name}
        if self.tree is not None:
            value["tree"] = self.tree.to_json()
        return value

    def to_params(self) -> ParentDict:
        """As parameters of boto3, where times stay datetimes."""
        value: ParentDict = {"name": self.name}
        if self.tree is not None:
            value["tree"] = self.tree.to_params()
        return value


Json: TypeAlias = object
