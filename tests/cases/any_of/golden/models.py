"""The values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self, TypedDict, cast

from ._runtime.members import none, others


class ContactDict(TypedDict):
    """Contact as JSON, and as boto3's parameters."""

    reach: object


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Contact.

    Attributes:
        reach: See the schema.
    """

    reach: object

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            reach=value["reach"],
        )

    def to_json(self) -> ContactDict:
        """As JSON values."""
        return {"reach": self.reach}

    def to_params(self) -> ContactDict:
        """As parameters of boto3, where times stay datetimes."""
        return {"reach": self.reach}


class MailDict(TypedDict):
    """Mail as JSON, and as boto3's parameters."""

    mail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """Mail.

    Attributes:
        mail: See the schema.
    """

    mail: str

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            mail=value["mail"],
        )

    def to_json(self) -> MailDict:
        """As JSON values."""
        return {"mail": self.mail}

    def to_params(self) -> MailDict:
        """As parameters of boto3, where times stay datetimes."""
        return {"mail": self.mail}


class PhoneDict(TypedDict):
    """Phone as JSON, and as boto3's parameters."""

    phone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """Phone.

    Attributes:
        phone: See the schema.
        extra: Members that the schema does not name.
    """

    phone: str
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            phone=value["phone"],
            extra=others(value, "phone"),
        )

    def to_json(self) -> PhoneDict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra, "phone": self.phone}
        return cast("PhoneDict", value)

    def to_params(self) -> PhoneDict:
        """As parameters of boto3, where times stay datetimes."""
        value: dict[str, Any] = {**self.extra, "phone": self.phone}
        return cast("PhoneDict", value)
