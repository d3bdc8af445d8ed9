"""The values.

Generated from amount.schema.json, shape.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Self, TypeAlias, TypedDict, cast

from ._runtime.lazy import LazyModule
from ._runtime.members import none, others
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_values import number
from ._runtime.schemas import accepts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class SideShapeDict(TypedDict):
    """SideShape as JSON."""

    side: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SideShape(ModelBase):
    """SideShape.

    Attributes:
        extra: Properties that the schema does not name.
    """

    side: float
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: (schemas.SHAPE_2,), {}, extra="extra"
    )

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "side", value["side"])
        _set(made, "extra", others(value, "side"))
        return made

    @written
    def to_json(self) -> SideShapeDict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra, "side": number(self.side)}
        return cast("SideShapeDict", value)


class RadiusShapeDict(TypedDict):
    """RadiusShape as JSON."""

    radius: float


@dataclass(frozen=True, slots=True, kw_only=True)
class RadiusShape(ModelBase):
    """RadiusShape.

    Attributes:
        extra: Properties that the schema does not name.
    """

    radius: float
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: (schemas.RADIUS_SHAPE,), {}, extra="extra"
    )

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "radius", value["radius"])
        _set(made, "extra", others(value, "radius"))
        return made

    @written
    def to_json(self) -> RadiusShapeDict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra, "radius": number(self.radius)}
        return cast("RadiusShapeDict", value)


Amount: TypeAlias = float

Shape: TypeAlias = SideShape | RadiusShape


def shape_from_json(value: Any) -> Shape:
    """From JSON values, which must be valid."""
    if accepts(schemas.SHAPE_2, value):
        return SideShape.from_json(value)
    return RadiusShape.from_json(value)
