"""The values.

Generated from order.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, NotRequired, TypedDict

from ._runtime.absent import ABSENT, Absent
from ._runtime.kinds import ANY
from ._runtime.lazy import LazyModule
from ._runtime.members import Rest, none
from ._runtime.model import ModelBase, ModelFacts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


class OrderDict(TypedDict):
    """Order as JSON."""

    address: NotRequired[object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Order(ModelBase[OrderDict]):
    """Order.

    Attributes:
        extra: Properties that the schema does not name.
    """

    address: object | Absent = ABSENT
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"address": ANY, "extra": Rest(ANY)}, lambda: (schemas.ORDER,)
    )
