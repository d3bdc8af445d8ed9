"""The values of orders/parts.

Generated from ../../common.schema.json, line.schema.json in orders/parts by `predial
generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Self, TypeAlias, TypedDict

from ..._runtime.lazy import LazyModule
from ..._runtime.model import ModelBase, ModelFacts, written
from ..._runtime.model_values import integer, string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class LineDict(TypedDict):
    """Line as JSON."""

    sku: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Line(ModelBase):
    """Line.

    Attributes:
        sku: An identifier. At least 1 character.
        count: At least 1.
    """

    sku: str
    count: int

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.LINE,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "sku", value["sku"])
        _set(made, "count", value["count"])
        return made

    @written
    def to_json(self) -> LineDict:
        """As JSON values."""
        return {"sku": string(self.sku), "count": integer(self.count)}


Id: TypeAlias = str
"""An identifier.

At least 1 character.
"""

Count: TypeAlias = int
"""At least 1."""
