"""The values.

Generated from matrix.schema.json, pair.schema.json, points.schema.json,
rest.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, NotRequired, Self, TypeAlias, TypedDict

from ._runtime.lazy import LazyModule
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_values import number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class PointDict(TypedDict):
    """Point as JSON."""

    x: float
    y: NotRequired[float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Point(ModelBase):
    """Point."""

    x: float
    y: float | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.POINT,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "x", value["x"])
        _set(made, "y", value.get("y"))
        return made

    @written
    def to_json(self) -> PointDict:
        """As JSON values."""
        value: PointDict = {"x": number(self.x)}
        if self.y is not None:
            value["y"] = number(self.y)
        return value


Matrix: TypeAlias = tuple[tuple[float, ...], ...]

Pair: TypeAlias = tuple[str | int, ...]

Points: TypeAlias = tuple[Point, ...]

Rest: TypeAlias = tuple[str | bool, ...]
