"""The values of orders.

Generated from ../common.schema.json, order.schema.json, parts/line.schema.json in
orders by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, NotRequired, Self, TypeAlias, TypedDict

from .._runtime.lazy import LazyModule
from .._runtime.model import ModelBase, ModelFacts, written
from .._runtime.model_values import integer, items, string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class OrderDict(TypedDict):
    """Order as JSON."""

    id: str
    lines: Sequence[LineDict]
    first: NotRequired[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Order(ModelBase):
    """Order.

    Attributes:
        id: An identifier. At least 1 character.
        first: An identifier. At least 1 character.
    """

    id: str
    lines: tuple[Line, ...]
    first: str | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.ORDER,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "id", value["id"])
        _set(made, "lines", tuple(map(Line.from_json, value["lines"])))
        _set(made, "first", value.get("first"))
        return made

    @written
    def to_json(self) -> OrderDict:
        """As JSON values."""
        value: OrderDict = {
            "id": string(self.id),
            "lines": [item.to_json() for item in items(self.lines)],
        }
        if self.first is not None:
            value["first"] = string(self.first)
        return value


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
