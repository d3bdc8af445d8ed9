"""The values.

Generated from account.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar, NotRequired, Self, TypeAlias, TypedDict

from ._runtime.lazy import LazyModule
from ._runtime.members import optional
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_values import integer, items, members, string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class AccountDict(TypedDict):
    """Account as JSON."""

    name: str
    pin: NotRequired[str]
    notes: NotRequired[Mapping[str, Mapping[str, str]]]
    inline: NotRequired[str]
    card: NotRequired[CardDict]


@dataclass(frozen=True, slots=True, kw_only=True)
class Account(ModelBase):
    """Account.

    Attributes:
        pin: Matches `^\\d{4}$`.
        inline: At most 3 characters.
    """

    name: str
    pin: str | None = field(default=None, repr=False)
    notes: Notes | None = field(default=None, repr=False)
    inline: str | None = field(default=None, repr=False)
    card: Card | None = field(default=None, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.ACCOUNT,), {})

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
        _set(made, "card", optional(Card.from_json, value.get("card")))
        return made

    @written
    def to_json(self) -> AccountDict:
        """As JSON values."""
        value: AccountDict = {"name": string(self.name)}
        if self.pin is not None:
            value["pin"] = string(self.pin)
        if self.notes is not None:
            value["notes"] = {
                name: {name: string(member) for name, member in members(member).items()}
                for name, member in members(self.notes).items()
            }
        if self.inline is not None:
            value["inline"] = string(self.inline)
        if self.card is not None:
            value["card"] = self.card.to_json()
        return value


class CardDict(TypedDict):
    """Card as JSON."""

    number: str
    months: NotRequired[Sequence[int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card(ModelBase):
    """Card."""

    number: str = field(repr=False)
    months: tuple[int, ...] | None = field(default=None, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: (schemas.CARD,), {}, sensitive=True
    )

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "number", value["number"])
        _set(made, "months", optional(tuple, value.get("months")))
        return made

    @written
    def to_json(self) -> CardDict:
        """As JSON values."""
        value: CardDict = {"number": string(self.number)}
        if self.months is not None:
            value["months"] = [integer(item) for item in items(self.months)]
        return value


Pin: TypeAlias = str
"""Matches `^\\d{4}$`."""

Notes: TypeAlias = Mapping[str, Mapping[str, str]]
