"""The values.

Generated from matrix.schema.json, pair.schema.json, points.schema.json,
rest.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, NotRequired, TypeAlias, TypedDict

from ._runtime.kinds import NUMBER
from ._runtime.lazy import LazyModule
from ._runtime.model import ModelBase, ModelFacts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


class PointDict(TypedDict):
    """Point as JSON."""

    x: float
    y: NotRequired[float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Point(ModelBase[PointDict]):
    """Point."""

    x: float
    y: float | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"x": NUMBER, "y": NUMBER}, lambda: (schemas.POINT,)
    )


Matrix: TypeAlias = tuple[tuple[float, ...], ...]

Pair: TypeAlias = tuple[str | int, ...]

Points: TypeAlias = tuple[Point, ...]

Rest_: TypeAlias = tuple[str | bool, ...]
