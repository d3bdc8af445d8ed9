"""The checks.

Generated from account.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

import re

from ._runtime.checks import Checks
from ._runtime.json_values import is_integer
from ._runtime.keywords.arrays import Items
from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.sizes import MaxLength
from ._runtime.keywords.strings import Pattern
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._runtime.json_values import Json
    from . import models

_ACCOUNT_PIN_PATTERN = re.compile("[0-9]*+").fullmatch
_PIN_PATTERN = re.compile("[0-9]{4}").fullmatch

_PIN = Schema(
    Type("string"),
    Pattern("^\\d{4}$", _PIN_PATTERN),
    at="account.schema.json#/$defs/Pin",
    sensitive=True,
)
_NOTES = Schema(
    Type("object"),
    AdditionalProperties(
        Schema(
            Type("object"), AdditionalProperties(Schema(Type("string"), MaxLength(3)))
        )
    ),
    at="account.schema.json#/$defs/Notes",
    sensitive=True,
)
_CARD = Schema(
    Type("object"),
    Required("number"),
    AdditionalProperties(False),
    Properties(
        {
            "number": Schema(Type("string")),
            "months": Schema(Type("array"), Items(Schema(Type("integer")))),
        }
    ),
    at="account.schema.json#/$defs/Card",
    sensitive=True,
)
_ACCOUNT = Schema(
    Type("object"),
    Required("name"),
    AdditionalProperties(False),
    Properties(
        {
            "name": Schema(Type("string")),
            "pin": _PIN,
            "notes": _NOTES,
            "inline": Schema(Type("string"), MaxLength(3), sensitive=True),
            "card": _CARD,
        }
    ),
    at="account.schema.json#",
)


def _is_account(value: Json) -> bool:
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
    if len(value) != known:
        return False
    return True


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


def _models() -> Any:
    """The models, which are imported when the first is made."""
    from . import models

    return models


ACCOUNT: Checks[models.Account] = Checks(
    _ACCOUNT, _is_account, model=lambda value: _models().Account.from_json(value)
)
is_valid_account = ACCOUNT.is_valid
check_account = ACCOUNT.check
parse_account = ACCOUNT.parse
is_valid_account_json = ACCOUNT.is_valid_json
check_account_json = ACCOUNT.check_json
parse_account_json = ACCOUNT.parse_json

PIN: Checks[models.Pin] = Checks(_PIN)
is_valid_pin = PIN.is_valid
check_pin = PIN.check
parse_pin = PIN.parse

NOTES: Checks[models.Notes] = Checks(
    _NOTES, model=lambda value: {name: dict(member) for name, member in value.items()}
)
is_valid_notes = NOTES.is_valid
check_notes = NOTES.check
parse_notes = NOTES.parse

CARD: Checks[models.Card] = Checks(
    _CARD, model=lambda value: _models().Card.from_json(value)
)
is_valid_card = CARD.is_valid
check_card = CARD.check
parse_card = CARD.parse
