"""The values.

Generated from bag.schema.json, open.schema.json, prices.schema.json by `predial
generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, NotRequired, Self, TypeAlias, TypedDict, cast

from ._runtime.lazy import LazyModule
from ._runtime.members import none, others
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_values import number, string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class BagDict(TypedDict):
    """Bag as JSON."""

    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bag(ModelBase):
    """Bag.

    Attributes:
        extra: Properties that the schema does not name.
    """

    label: str
    extra: Mapping[str, int] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.BAG,), {}, extra="extra")

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "label", value["label"])
        _set(made, "extra", others(value, "label"))
        return made

    @written
    def to_json(self) -> BagDict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra, "label": string(self.label)}
        return cast("BagDict", value)


class OpenDict(TypedDict):
    """Open as JSON."""

    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Open(ModelBase):
    """Open.

    Attributes:
        extra: Properties that the schema does not name.
    """

    label: str
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: (schemas.OPEN,), {}, extra="extra"
    )

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "label", value["label"])
        _set(made, "extra", others(value, "label"))
        return made

    @written
    def to_json(self) -> OpenDict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra, "label": string(self.label)}
        return cast("OpenDict", value)


class PriceDict(TypedDict):
    """Price as JSON."""

    amount: float
    currency: NotRequired[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Price(ModelBase):
    """Price."""

    amount: float
    currency: str | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.PRICE,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "amount", value["amount"])
        _set(made, "currency", value.get("currency"))
        return made

    @written
    def to_json(self) -> PriceDict:
        """As JSON values."""
        value: PriceDict = {"amount": number(self.amount)}
        if self.currency is not None:
            value["currency"] = string(self.currency)
        return value


Prices: TypeAlias = Mapping[str, Price]
