"""The checks.

Generated from record.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from math import inf

from ._runtime.checks import Checks
from ._runtime.json_values import is_integer, is_number
from ._runtime.keywords.objects import AdditionalProperties, Properties
from ._runtime.keywords.values import Type
from ._runtime.schemas import ANYTHING, Schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._runtime.json_values import Json
    from . import models

_RECORD_PROPERTIES = frozenset(
    {
        "amount",
        "anything",
        "either",
        "flag",
        "list",
        "map",
        "nothing",
        "numeric",
        "perhaps",
        "shape",
        "text",
        "whole",
    }
)

_RECORD = Schema(
    Type("object"),
    AdditionalProperties(False),
    Properties(
        {
            "text": Schema(Type("string")),
            "whole": Schema(Type("integer")),
            "amount": Schema(Type("number")),
            "flag": Schema(Type("boolean")),
            "nothing": Schema(Type("null")),
            "list": Schema(Type("array")),
            "map": Schema(Type("object")),
            "either": Schema(Type("string", "integer")),
            "perhaps": Schema(Type("boolean", "null")),
            "numeric": Schema(Type("integer", "number")),
            "shape": Schema(Type("object", "array")),
            "anything": ANYTHING,
        }
    ),
    at="record.schema.json#",
)


def _is_record(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if not _RECORD_PROPERTIES.issuperset(value):
        return False
    if "text" in value:
        text_value = value["text"]
        if not isinstance(text_value, str):
            return False
    if "whole" in value:
        whole_value = value["whole"]
        if type(whole_value) is not int and not is_integer(whole_value):
            return False
    if "amount" in value:
        amount_value = value["amount"]
        if (
            (type(amount_value) is not float or not -inf < amount_value < inf)
            and type(amount_value) is not int
            and not is_number(amount_value)
        ):
            return False
    if "flag" in value:
        flag_value = value["flag"]
        if not isinstance(flag_value, bool):
            return False
    if "nothing" in value:
        nothing_value = value["nothing"]
        if nothing_value is not None:
            return False
    if "list" in value:
        list_value = value["list"]
        if not isinstance(list_value, list):
            return False
    if "map" in value:
        map_value = value["map"]
        if not isinstance(map_value, dict):
            return False
    if "either" in value:
        either_value = value["either"]
        if type(either_value) is int or is_number(either_value):
            if type(either_value) is not int and not is_integer(either_value):
                return False
        elif not (isinstance(either_value, str)):
            return False
    if "perhaps" in value:
        perhaps_value = value["perhaps"]
        if not (perhaps_value is None or isinstance(perhaps_value, bool)):
            return False
    if "numeric" in value:
        numeric_value = value["numeric"]
        if (
            (type(numeric_value) is not float or not -inf < numeric_value < inf)
            and type(numeric_value) is not int
            and not is_number(numeric_value)
        ):
            return False
    if "shape" in value:
        shape_value = value["shape"]
        if not (isinstance(shape_value, list) or isinstance(shape_value, dict)):
            return False
    return True


def _models() -> Any:
    """The models, which are imported when the first is made."""
    from . import models

    return models


RECORD: Checks[models.Record] = Checks(
    _RECORD, _is_record, model=lambda value: _models().Record.from_json(value)
)
is_valid_record = RECORD.is_valid
check_record = RECORD.check
parse_record = RECORD.parse
is_valid_record_json = RECORD.is_valid_json
check_record_json = RECORD.check_json
parse_record_json = RECORD.parse_json
