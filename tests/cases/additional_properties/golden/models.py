"""The values.

Generated from bag.schema.json, open.schema.json, prices.schema.json by `predial
generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, NotRequired, TypeAlias, TypedDict

from ._runtime.kinds import ANY, INTEGER, NUMBER, STRING
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


class BagDict(TypedDict):
    """Bag as JSON."""

    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bag(ModelBase[BagDict]):
    """Bag.

    Attributes:
        extra: Properties that the schema does not name.
    """

    label: str
    extra: Mapping[str, int] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"label": STRING, "extra": Rest(INTEGER)}, lambda: (schemas.BAG,)
    )


class OpenDict(TypedDict):
    """Open as JSON."""

    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Open(ModelBase[OpenDict]):
    """Open.

    Attributes:
        extra: Properties that the schema does not name.
    """

    label: str
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"label": STRING, "extra": Rest(ANY)}, lambda: (schemas.OPEN,)
    )


class PriceDict(TypedDict):
    """Price as JSON."""

    amount: float
    currency: NotRequired[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Price(ModelBase[PriceDict]):
    """Price."""

    amount: float
    currency: str | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"amount": NUMBER, "currency": STRING}, lambda: (schemas.PRICE,)
    )


Prices: TypeAlias = Mapping[str, Price]
