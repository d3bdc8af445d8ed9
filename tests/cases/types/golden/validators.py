"""The verdicts, for speed, and what people call.

Generated from record.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from math import inf

from ._runtime.checks import Checks
from ._runtime.json_values import is_integer, is_number
from ._runtime.lazy import LazyModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from . import models, schemas
    from ._runtime.json_values import Json
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")

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


def _is_record(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
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
        elif not isinstance(either_value, str):
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
        if not isinstance(shape_value, (list, dict)):
            return False
    return True


RECORD: Checks[models.Record] = Checks(
    lambda: schemas.RECORD,
    _is_record,
    model=lambda value: models.Record.from_json(value),
)
