"""The values.

Generated from contact.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self, TypedDict, cast

from ._runtime.members import holds, none, others
from ._runtime.schemas import accepts
from . import schemas

_set = object.__setattr__  # a frozen class's own refuses


class ContactDict(TypedDict):
    """Contact as JSON."""

    reach: MailDict | PhoneDict | int


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Contact."""

    reach: Mail | Phone | int

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "reach", contact_reach_from_json(value["reach"]))
        return made

    def to_json(self) -> ContactDict:
        """As JSON values."""
        return {
            "reach": self.reach.to_json()
            if isinstance(self.reach, (Mail, Phone))
            else self.reach
        }


class MailDict(TypedDict):
    """Mail as JSON."""

    mail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """Mail."""

    mail: str

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "mail", value["mail"])
        return made

    def to_json(self) -> MailDict:
        """As JSON values."""
        return {"mail": self.mail}


class PhoneDict(TypedDict):
    """Phone as JSON."""

    phone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """Phone.

    Attributes:
        extra: Properties that the schema does not name.
    """

    phone: str
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "phone", value["phone"])
        _set(made, "extra", others(value, "phone"))
        return made

    def to_json(self) -> PhoneDict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra, "phone": self.phone}
        return cast("PhoneDict", value)


def contact_reach_from_json(value: Any) -> Mail | Phone | int:
    """From JSON values, which must be valid."""
    if holds(value, dict) and accepts(schemas.MAIL, value):
        return Mail.from_json(value)
    if holds(value, dict):
        return Phone.from_json(value)
    return cast("Mail | Phone | int", value)
