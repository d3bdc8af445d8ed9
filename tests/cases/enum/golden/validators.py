"""The checks.

Generated from choice.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from math import inf

from ._runtime.checks import Checks
from ._runtime.json_values import is_number
from ._runtime.keywords.objects import AdditionalProperties, Properties
from ._runtime.keywords.values import Enum, Type
from ._runtime.schemas import Schema, accepts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._runtime.json_values import Json
    from . import models

_CHOICE_COLOUR_VALUES = frozenset({"green", "red"})
_CHOICE_SIZE_NUMBERS = frozenset({1, 2.5})
_CHOICE_LISTED_VALUES = frozenset(
    {
        "value-0",
        "value-1",
        "value-10",
        "value-11",
        "value-2",
        "value-3",
        "value-4",
        "value-5",
        "value-6",
        "value-7",
        "value-8",
        "value-9",
    }
)

_CHOICE_MIXED_VALUE = Schema(
    Enum("a", 1, None, True, [1], {"b": 2}), at="choice.schema.json#/properties/mixed"
)
_MANY = Schema(
    Type("string"),
    Enum(
        "value-0",
        "value-1",
        "value-2",
        "value-3",
        "value-4",
        "value-5",
        "value-6",
        "value-7",
        "value-8",
        "value-9",
        "value-10",
        "value-11",
    ),
    at="choice.schema.json#/$defs/Many",
)
_CHOICE = Schema(
    Type("object"),
    AdditionalProperties(False),
    Properties(
        {
            "colour": Schema(Type("string"), Enum("red", "green")),
            "size": Schema(Enum(1, 2.5)),
            "mixed": _CHOICE_MIXED_VALUE,
            "flag": Schema(Enum(True)),
            "listed": _MANY,
        }
    ),
    at="choice.schema.json#",
)


def _is_choice(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    known = 0
    if "colour" in value:
        known += 1
        colour_value = value["colour"]
        if not (
            isinstance(colour_value, str) and colour_value in _CHOICE_COLOUR_VALUES
        ):
            return False
    if "size" in value:
        known += 1
        size_value = value["size"]
        if (
            (type(size_value) is not float or not -inf < size_value < inf)
            and type(size_value) is not int
            and not is_number(size_value)
        ):
            return False
        if size_value not in _CHOICE_SIZE_NUMBERS:
            return False
    if "mixed" in value:
        known += 1
        mixed_value = value["mixed"]
        if not _is_choice_mixed_value(mixed_value):
            return False
    if "flag" in value:
        known += 1
        flag_value = value["flag"]
        if flag_value is not True:
            return False
    if "listed" in value:
        known += 1
        listed_value = value["listed"]
        if not (
            isinstance(listed_value, str) and listed_value in _CHOICE_LISTED_VALUES
        ):
            return False
    if len(value) != known:
        return False
    return True


def _is_choice_mixed_value(value: Json) -> bool:
    return accepts(_CHOICE_MIXED_VALUE, value)


def _models() -> Any:
    """The models, which are imported when the first is made."""
    from . import models

    return models


CHOICE: Checks[models.Choice] = Checks(
    _CHOICE, _is_choice, model=lambda value: _models().Choice.from_json(value)
)
is_valid_choice = CHOICE.is_valid
check_choice = CHOICE.check
parse_choice = CHOICE.parse
is_valid_choice_json = CHOICE.is_valid_json
check_choice_json = CHOICE.check_json
parse_choice_json = CHOICE.parse_json

MANY: Checks[models.Many] = Checks(_MANY)
is_valid_many = MANY.is_valid
check_many = MANY.check
parse_many = MANY.parse
