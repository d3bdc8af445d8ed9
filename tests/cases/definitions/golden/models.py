"""The values.

Generated from library.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self, TypeAlias, TypedDict

_set = object.__setattr__  # a frozen class's own refuses


class PointDict(TypedDict):
    """Point as JSON."""

    x: float
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """Point."""

    x: float
    y: float

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "x", value["x"])
        _set(made, "y", value["y"])
        return made

    def to_json(self) -> PointDict:
        """As JSON values."""
        return {"x": self.x, "y": self.y}


Points: TypeAlias = tuple[Point, ...]
"""Where it goes."""

Name: TypeAlias = str

Unused: TypeAlias = None
