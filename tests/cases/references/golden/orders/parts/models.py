"""The values of orders/parts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self, TypeAlias, TypedDict


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


Count: TypeAlias = int

Id: TypeAlias = str
"""An identifier."""
