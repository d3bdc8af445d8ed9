"""The verdicts, for speed, and what people call.

Generated from account.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

import re

from ._runtime.checks import Checks
from ._runtime.json_values import is_integer
from ._runtime.lazy import LazyModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from . import models, schemas
    from ._runtime.json_values import Json
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")

_ACCOUNT_PIN_PATTERN = re.compile("[0-9]*+").fullmatch


def _is_account(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    known = 1
    try:
        name_value = value["name"]
    except KeyError:
        return False
    if not isinstance(name_value, str):
        return False
    if "pin" in value:
        known += 1
        pin_value = value["pin"]
        if not isinstance(pin_value, str):
            return False
        if len(pin_value) != 4:
            return False
        if _ACCOUNT_PIN_PATTERN(pin_value) is None:
            return False
    if "notes" in value:
        known += 1
        notes_value = value["notes"]
        if not isinstance(notes_value, dict):
            return False
        for member in notes_value.values():
            if not _is_account_notes_member_value(member):
                return False
    if "inline" in value:
        known += 1
        inline_value = value["inline"]
        if not isinstance(inline_value, str):
            return False
        if len(inline_value) > 3:
            return False
    if "card" in value:
        known += 1
        card_value = value["card"]
        if type(card_value) is not dict:
            if not isinstance(card_value, dict):
                return False
            card_value = {**card_value}
        known_2 = 1
        try:
            number_value = card_value["number"]
        except KeyError:
            return False
        if not isinstance(number_value, str):
            return False
        if "months" in card_value:
            known_2 += 1
            months_value = card_value["months"]
            if not isinstance(months_value, list):
                return False
            for item in months_value:
                if type(item) is not int and not is_integer(item):
                    return False
        if len(card_value) != known_2:
            return False
    return len(value) == known


def _is_account_notes_member_value(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    try:
        values: list[Any] = [*value.values()]
        text = "".join(values)
        if len(text) > 3 and max(map(len, values)) > 3:
            return False
    except TypeError:
        return False
    return True


ACCOUNT: Checks[models.Account] = Checks(
    lambda: schemas.ACCOUNT,
    _is_account,
    model=lambda value: models.Account.from_json(value),
)
PIN: Checks[models.Pin] = Checks(lambda: schemas.PIN)
NOTES: Checks[models.Notes] = Checks(
    lambda: schemas.NOTES,
    model=lambda value: {name: dict(member) for name, member in value.items()},
)
CARD: Checks[models.Card] = Checks(
    lambda: schemas.CARD, model=lambda value: models.Card.from_json(value)
)
