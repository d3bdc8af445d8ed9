"""The checks.

Generated from contact.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.json_values import is_integer
from ._runtime.keywords.applicators import AnyOf
from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._runtime.json_values import Json
    from . import models

_MAIL = Schema(
    Type("object"),
    Required("mail"),
    AdditionalProperties(False),
    Properties({"mail": Schema(Type("string"))}),
    at="contact.schema.json#/$defs/Mail",
)
_PHONE = Schema(
    Type("object"),
    Required("phone"),
    Properties({"phone": Schema(Type("string"))}),
    at="contact.schema.json#/$defs/Phone",
)
_CONTACT = Schema(
    Type("object"),
    Required("reach"),
    AdditionalProperties(False),
    Properties({"reach": Schema(AnyOf(_MAIL, _PHONE, Schema(Type("integer"))))}),
    at="contact.schema.json#",
)


def _is_contact(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 1:
        return False
    try:
        reach_value = value["reach"]
    except KeyError:
        return False
    return _is_contact_reach_value(reach_value)


def _is_contact_reach_value(value: Json) -> bool:
    if not (
        _is_mail(value) or _is_phone(value) or _is_contact_reach_value_branch_3(value)
    ):
        return False
    return True


def _is_mail(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 1:
        return False
    try:
        mail_value = value["mail"]
    except KeyError:
        return False
    return isinstance(mail_value, str)


def _is_phone(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    try:
        phone_value = value["phone"]
    except KeyError:
        return False
    return isinstance(phone_value, str)


def _is_contact_reach_value_branch_3(value: Json) -> bool:
    if type(value) is not int and not is_integer(value):
        return False
    return True


def _models() -> Any:
    """The models, which are imported when the first is made."""
    from . import models

    return models


CONTACT: Checks[models.Contact] = Checks(
    _CONTACT, _is_contact, model=lambda value: _models().Contact.from_json(value)
)
is_valid_contact = CONTACT.is_valid
check_contact = CONTACT.check
parse_contact = CONTACT.parse
is_valid_contact_json = CONTACT.is_valid_json
check_contact_json = CONTACT.check_json
parse_contact_json = CONTACT.parse_json

MAIL: Checks[models.Mail] = Checks(
    _MAIL, _is_mail, model=lambda value: _models().Mail.from_json(value)
)
is_valid_mail = MAIL.is_valid
check_mail = MAIL.check
parse_mail = MAIL.parse

PHONE: Checks[models.Phone] = Checks(
    _PHONE, _is_phone, model=lambda value: _models().Phone.from_json(value)
)
is_valid_phone = PHONE.is_valid
check_phone = PHONE.check
parse_phone = PHONE.parse
