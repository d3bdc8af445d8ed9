"""The values.

Generated from account.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NotRequired, Self, TypeAlias, TypedDict

_set = object.__setattr__  # a frozen class's own refuses


class AccountDict(TypedDict):
    """Account as JSON."""

    name: str
    pin: NotRequired[str]
    notes: NotRequired[Mapping[str, Mapping[str, str]]]
    inline: NotRequired[str]
    card: NotRequired[CardDict]


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Account."""

    name: str
    pin: str | None = field(default=None, repr=False)
    notes: Mapping[str, Mapping[str, str]] | None = field(default=None, repr=False)
    inline: str | None = field(default=None, repr=False)
    card: Card | None = field(default=None, repr=False)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "name", value["name"])
        _set(made, "pin", value.get("pin"))
        _set(
            made,
            "notes",
            {name: dict(member) for name, member in value["notes"].items()}
            if "notes" in value
            else None,
        )
        _set(made, "inline", value.get("inline"))
        _set(made, "card", Card.from_json(value["card"]) if "card" in value else None)
        return made

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


class CardDict(TypedDict):
    """Card as JSON."""

    number: str
    months: NotRequired[Sequence[int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """Card."""

    number: str = field(repr=False)
    months: tuple[int, ...] | None = field(default=None, repr=False)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "number", value["number"])
        _set(made, "months", tuple(value["months"]) if "months" in value else None)
        return made

    def to_json(self) -> CardDict:
        """As JSON values."""
        value: CardDict = {"number": self.number}
        if self.months is not None:
            value["months"] = list(self.months)
        return value


Pin: TypeAlias = str

Notes: TypeAlias = Mapping[str, Mapping[str, str]]
