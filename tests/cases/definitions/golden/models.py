"""The values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self, TypeAlias, TypedDict


class PointDict(TypedDict):
    """Point as JSON, and as boto3's parameters."""

    x: float
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """Point.

    Attributes:
        x: See the schema.
        y: See the schema.
    """

    x: float
    y: float

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            x=value["x"],
            y=value["y"],
        )

    def to_json(self) -> PointDict:
        """As JSON values."""
        return {"x": self.x, "y": self.y}

    def to_params(self) -> PointDict:
        """As parameters of boto3, where times stay datetimes."""
        return {"x": self.x, "y": self.y}


Points: TypeAlias = tuple[Point, ...]
"""Where it goes."""

Name: TypeAlias = str

Unused: TypeAlias = None
