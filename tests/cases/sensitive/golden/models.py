"""The values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NotRequired, Self, TypeAlias, TypedDict


class AccountDict(TypedDict):
    """Account as JSON, and as boto3's parameters."""

    name: str
    pin: NotRequired[str]
    notes: NotRequired[Mapping[str, Mapping[str, str]]]
    inline: NotRequired[str]
    card: NotRequired[CardDict]


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Account.

    Attributes:
        name: See the schema.
        pin: See the schema.
        notes: See the schema.
        inline: See the schema.
        card: See the schema.
    """

    name: str
    pin: str | None = field(default=None, repr=False)
    notes: Mapping[str, Mapping[str, str]] | None = field(default=None, repr=False)
    inline: str | None = field(default=None, repr=False)
    card: Card | None = field(default=None, repr=False)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            name=value["name"],
            pin=value.get("pin"),
            notes={name: dict(member) for name, member in value["notes"].items()}
            if "notes" in value
            else None,
            inline=value.get("inline"),
            card=Card.from_json(value["card"]) if "card" in value else None,
        )

    def to_json(self) -> AccountDict:
        """As JSON values."""
        value: AccountDict = {"name": self.name}
        if self.pin is not None:
            value["pin"] = self.pin
        if self.notes is not None:
            value["notes"] = {name: dict(member) for name, member in self.notes.items()}
        if self.inline is not None:
            value["inline"] = self.inline
        if self.card is not None:
            value["card"] = self.card.to_json()
        return value

    def to_params(self) -> AccountDict:
        """As parameters of boto3, where times stay datetimes."""
        value: AccountDict = {"name": self.name}
        if self.pin is not None:
            value["pin"] = self.pin
        if self.notes is not None:
            value["notes"] = {name: dict(member) for name, member in self.notes.items()}
        if self.inline is not None:
            value["inline"] = self.inline
        if self.card is not None:
            value["card"] = self.card.to_params()
        return value


class CardDict(TypedDict):
    """Card as JSON, and as boto3's parameters."""

    number: str
    months: NotRequired[Sequence[int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """Card.

    Attributes:
        number: See the schema.
        months: See the schema.
    """

    number: str = field(repr=False)
    months: tuple[int, ...] | None = field(default=None, repr=False)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            number=value["number"],
            months=tuple(value["months"]) if "months" in value else None,
        )

    def to_json(self) -> CardDict:
        """As JSON values."""
        value: CardDict = {"number": self.number}
        if self.months is not None:
            value["months"] = list(self.months)
        return value

    def to_params(self) -> CardDict:
        """As parameters of boto3, where times stay datetimes."""
        value: CardDict = {"number": self.number}
        if self.months is not None:
            value["months"] = list(self.months)
        return value


Pin: TypeAlias = str

Notes: TypeAlias = Mapping[str, Mapping[str, str]]
