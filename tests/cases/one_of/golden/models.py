"""The values.

Generated from amount.schema.json, shape.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, TypeAlias, TypedDict

from ._runtime.kinds import ANY, NUMBER
from ._runtime.lazy import LazyModule
from ._runtime.members import Rest, none
from ._runtime.model import ModelBase, ModelFacts
from ._runtime.schemas import accepts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


class SideShapeDict(TypedDict):
    """SideShape as JSON."""

    side: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SideShape(ModelBase[SideShapeDict]):
    """SideShape.

    Attributes:
        extra: Properties that the schema does not name.
    """

    side: float
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"side": NUMBER, "extra": Rest(ANY)}, lambda: (schemas.SHAPE_2,)
    )


class RadiusShapeDict(TypedDict):
    """RadiusShape as JSON."""

    radius: float


@dataclass(frozen=True, slots=True, kw_only=True)
class RadiusShape(ModelBase[RadiusShapeDict]):
    """RadiusShape.

    Attributes:
        extra: Properties that the schema does not name.
    """

    radius: float
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"radius": NUMBER, "extra": Rest(ANY)}, lambda: (schemas.RADIUS_SHAPE,)
    )


Amount: TypeAlias = float

Shape: TypeAlias = SideShape | RadiusShape


def shape_from_json(value: Any) -> Shape:
    """From JSON values, which must be valid."""
    if accepts(schemas.SHAPE_2, value):
        return SideShape.from_json(value)
    return RadiusShape.from_json(value)
