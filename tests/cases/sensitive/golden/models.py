"""The values.

Generated from account.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar, NotRequired, TypeAlias, TypedDict

from ._runtime.kinds import INTEGER, STRING, items_of, members_of
from ._runtime.lazy import LazyModule
from ._runtime.model import ModelBase, ModelFacts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


class AccountDict(TypedDict):
    """Account as JSON."""

    name: str
    pin: NotRequired[str]
    notes: NotRequired[Mapping[str, Mapping[str, str]]]
    inline: NotRequired[str]
    card: NotRequired[CardDict]


@dataclass(frozen=True, slots=True, kw_only=True)
class Account(ModelBase[AccountDict]):
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

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {
            "name": STRING,
            "pin": STRING,
            "notes": members_of(members_of(STRING)),
            "inline": STRING,
            "card": Card,
        },
        lambda: (schemas.ACCOUNT,),
    )


class CardDict(TypedDict):
    """Card as JSON."""

    number: str
    months: NotRequired[Sequence[int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card(ModelBase[CardDict]):
    """Card."""

    number: str = field(repr=False)
    months: tuple[int, ...] | None = field(default=None, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"number": STRING, "months": items_of(INTEGER)},
        lambda: (schemas.CARD,),
        sensitive=True,
    )


Pin: TypeAlias = str
"""Matches `^\\d{4}$`."""

Notes: TypeAlias = Mapping[str, Mapping[str, str]]
