"""The values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NotRequired, Self, TypeAlias, TypedDict


class ItemDict(TypedDict):
    """Item as JSON, and as boto3's parameters."""

    x: float
    y: NotRequired[float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """Item.

    Attributes:
        x: See the schema.
        y: See the schema.
    """

    x: float
    y: float | None = None

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            x=value["x"],
            y=value.get("y"),
        )

    def to_json(self) -> ItemDict:
        """As JSON values."""
        value: ItemDict = {"x": self.x}
        if self.y is not None:
            value["y"] = self.y
        return value

    def to_params(self) -> ItemDict:
        """As parameters of boto3, where times stay datetimes."""
        value: ItemDict = {"x": self.x}
        if self.y is not None:
            value["y"] = self.y
        return value


Matrix: TypeAlias = tuple[tuple[float, ...], ...]

Pair: TypeAlias = tuple[object, ...]

Points: TypeAlias = tuple[Item, ...]

Rest: TypeAlias = tuple[object, ...]
