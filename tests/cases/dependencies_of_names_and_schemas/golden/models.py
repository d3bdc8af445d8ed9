"""The values.

Generated from order.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, NotRequired, Self, TypedDict, cast

from ._runtime.absent import ABSENT, Absent
from ._runtime.lazy import LazyModule
from ._runtime.members import none, others
from ._runtime.model import ModelBase, ModelFacts, written

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class OrderDict(TypedDict):
    """Order as JSON."""

    address: NotRequired[object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Order(ModelBase):
    """Order.

    Attributes:
        extra: Properties that the schema does not name.
    """

    address: object | Absent = ABSENT
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: (schemas.ORDER,), {}, extra="extra"
    )

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "address", value.get("address", ABSENT))
        _set(made, "extra", others(value, "address"))
        return made

    @written
    def to_json(self) -> OrderDict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra}
        if self.address is not ABSENT:
            value["address"] = self.address
        return cast("OrderDict", value)
