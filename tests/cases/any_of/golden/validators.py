"""The verdicts, for speed, and what people call.

Generated from contact.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.json_values import is_integer
from ._runtime.lazy import LazyModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from . import models, schemas
    from ._runtime.json_values import Json
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")


def _is_contact(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
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
    return (
        _is_mail(value) or _is_phone(value) or _is_contact_reach_value_branch_3(value)
    )


def _is_mail(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
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


def _is_phone(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
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
    return type(value) is int or is_integer(value)


CONTACT: Checks[models.Contact] = Checks(
    lambda: schemas.CONTACT,
    _is_contact,
    model=lambda value: models.Contact.from_json(value),
)
MAIL: Checks[models.Mail] = Checks(
    lambda: schemas.MAIL, _is_mail, model=lambda value: models.Mail.from_json(value)
)
PHONE: Checks[models.Phone] = Checks(
    lambda: schemas.PHONE, _is_phone, model=lambda value: models.Phone.from_json(value)
)
