"""The values of orders."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NotRequired, Self, TypeAlias, TypedDict


class OrderDict(TypedDict):
    """Order as JSON, and as boto3's parameters."""

    id: str
    lines: Sequence[LineDict]
    first: NotRequired[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """Order.

    Attributes:
        id: An identifier.
        lines: See the schema.
        first: See the schema.
    """

    id: str
    lines: tuple[Line, ...]
    first: str | None = None

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            id=value["id"],
            lines=tuple(Line.from_json(item) for item in value["lines"]),
            first=value.get("first"),
        )

    def to_json(self) -> OrderDict:
        """As JSON values."""
        value: OrderDict = {
            "id": self.id,
            "lines": [item.to_json() for item in self.lines],
        }
        if self.first is not None:
            value["first"] = self.first
        return value

    def to_params(self) -> OrderDict:
        """As parameters of boto3, where times stay datetimes."""
        value: OrderDict = {
            "id": self.id,
            "lines": [item.to_params() for item in self.lines],
        }
        if self.first is not None:
            value["first"] = self.first
        return value


class LineDict(TypedDict):
    """Line as JSON, and as boto3's parameters."""

    sku: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Line.

    Attributes:
        sku: An identifier.
        count: See the schema.
    """

    sku: str
    count: int

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            sku=value["sku"],
            count=value["count"],
        )

    def to_json(self) -> LineDict:
        """As JSON values."""
        return {"sku": self.sku, "count": self.count}

    def to_params(self) -> LineDict:
        """As parameters of boto3, where times stay datetimes."""
        return {"sku": self.sku, "count": self.count}


Id: TypeAlias = str
"""An identifier."""

Count: TypeAlias = int
