"""The values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NotRequired, Self, TypeAlias, TypedDict, cast

from ._runtime.members import none, others


class BagDict(TypedDict):
    """Bag as JSON, and as boto3's parameters."""

    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bag:
    """Bag.

    Attributes:
        label: See the schema.
        extra: Members that the schema does not name.
    """

    label: str
    extra: Mapping[str, int] = field(default_factory=none, repr=False)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            label=value["label"],
            extra=others(value, "label"),
        )

    def to_json(self) -> BagDict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra, "label": self.label}
        return cast("BagDict", value)

    def to_params(self) -> BagDict:
        """As parameters of boto3, where times stay datetimes."""
        value: dict[str, Any] = {**self.extra, "label": self.label}
        return cast("BagDict", value)


class OpenDict(TypedDict):
    """Open as JSON, and as boto3's parameters."""

    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """Open.

    Attributes:
        label: See the schema.
        extra: Members that the schema does not name.
    """

    label: str
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            label=value["label"],
            extra=others(value, "label"),
        )

    def to_json(self) -> OpenDict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra, "label": self.label}
        return cast("OpenDict", value)

    def to_params(self) -> OpenDict:
        """As parameters of boto3, where times stay datetimes."""
        value: dict[str, Any] = {**self.extra, "label": self.label}
        return cast("OpenDict", value)


class PriceDict(TypedDict):
    """Price as JSON, and as boto3's parameters."""

    amount: float
    currency: NotRequired[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """Price.

    Attributes:
        amount: See the schema.
        currency: See the schema.
    """

    amount: float
    currency: str | None = None

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            amount=value["amount"],
            currency=value.get("currency"),
        )

    def to_json(self) -> PriceDict:
        """As JSON values."""
        value: PriceDict = {"amount": self.amount}
        if self.currency is not None:
            value["currency"] = self.currency
        return value

    def to_params(self) -> PriceDict:
        """As parameters of boto3, where times stay datetimes."""
        value: PriceDict = {"amount": self.amount}
        if self.currency is not None:
            value["currency"] = self.currency
        return value


Prices: TypeAlias = Mapping[str, Price]
