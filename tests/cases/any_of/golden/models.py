"""The values.

Generated from contact.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Self, TypedDict, cast

from ._runtime.lazy import LazyModule
from ._runtime.members import holds, none, others
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_values import integer, string
from ._runtime.schemas import accepts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class ContactDict(TypedDict):
    """Contact as JSON."""

    reach: MailDict | PhoneDict | int


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(ModelBase):
    """Contact."""

    reach: Mail | Phone | int

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.CONTACT,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "reach", contact_reach_from_json(value["reach"]))
        return made

    @written
    def to_json(self) -> ContactDict:
        """As JSON values."""
        return {
            "reach": self.reach.to_json()
            if isinstance(self.reach, (Mail, Phone))
            else integer(self.reach)
        }


class MailDict(TypedDict):
    """Mail as JSON."""

    mail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail(ModelBase):
    """Mail."""

    mail: str

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.MAIL,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "mail", value["mail"])
        return made

    @written
    def to_json(self) -> MailDict:
        """As JSON values."""
        return {"mail": string(self.mail)}


class PhoneDict(TypedDict):
    """Phone as JSON."""

    phone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone(ModelBase):
    """Phone.

    Attributes:
        extra: Properties that the schema does not name.
    """

    phone: str
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: (schemas.PHONE,), {}, extra="extra"
    )

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "phone", value["phone"])
        _set(made, "extra", others(value, "phone"))
        return made

    @written
    def to_json(self) -> PhoneDict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra, "phone": string(self.phone)}
        return cast("PhoneDict", value)


def contact_reach_from_json(value: Any) -> Mail | Phone | int:
    """From JSON values, which must be valid."""
    if holds(value, dict) and accepts(schemas.MAIL, value):
        return Mail.from_json(value)
    if holds(value, dict):
        return Phone.from_json(value)
    return cast("Mail | Phone | int", value)
