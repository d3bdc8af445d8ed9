"""The values of units.

Generated from length.schema.json, mass.schema.json in units by `predial generate`: edit
the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, NotRequired, Self, TypeAlias, TypedDict

from .._runtime.lazy import LazyModule
from .._runtime.model import ModelBase, ModelFacts, written
from .._runtime.model_values import number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class LoadDict(TypedDict):
    """Load as JSON."""

    grams: float
    height: NotRequired[float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Load(ModelBase):
    """Load.

    Attributes:
        grams: At least 0.
        height: At least 0.
    """

    grams: float
    height: float | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.LOAD,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "grams", value["grams"])
        _set(made, "height", value.get("height"))
        return made

    @written
    def to_json(self) -> LoadDict:
        """As JSON values."""
        value: LoadDict = {"grams": number(self.grams)}
        if self.height is not None:
            value["height"] = number(self.height)
        return value


Metres: TypeAlias = float
"""At least 0."""

Grams: TypeAlias = float
"""At least 0."""
