"""The values.

Generated from contact.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, TypedDict, cast

from ._runtime.json_values import holds
from ._runtime.kinds import ANY, INTEGER, STRING, SharedKind, union_of
from ._runtime.lazy import LazyModule
from ._runtime.members import Rest, none
from ._runtime.model import ModelBase, ModelFacts
from ._runtime.schemas import accepts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


class ContactDict(TypedDict):
    """Contact as JSON."""

    reach: MailDict | PhoneDict | int


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(ModelBase[ContactDict]):
    """Contact."""

    reach: Mail | Phone | int

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"reach": contact_reach_kind}, lambda: (schemas.CONTACT,)
    )


class MailDict(TypedDict):
    """Mail as JSON."""

    mail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail(ModelBase[MailDict]):
    """Mail."""

    mail: str

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"mail": STRING}, lambda: (schemas.MAIL,)
    )


class PhoneDict(TypedDict):
    """Phone as JSON."""

    phone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone(ModelBase[PhoneDict]):
    """Phone.

    Attributes:
        extra: Properties that the schema does not name.
    """

    phone: str
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"phone": STRING, "extra": Rest(ANY)}, lambda: (schemas.PHONE,)
    )


def contact_reach_from_json(value: Any) -> Mail | Phone | int:
    """From JSON values, which must be valid."""
    if holds(value, dict) and accepts(schemas.MAIL, value):
        return Mail.from_json(value)
    if holds(value, dict):
        return Phone.from_json(value)
    return cast("Mail | Phone | int", value)


contact_reach_kind: SharedKind = SharedKind(
    lambda: union_of(Mail, Phone, INTEGER, read=contact_reach_from_json)
)
