"""The checks.

Generated from timer.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.formats.date_time import (
    DATE_TIME,
    DATE_TIME_UTC,
    are_from_now,
    to_datetime,
)
from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.strings import Format
from ._runtime.keywords.times import FromNow
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ._runtime.json_values import Json
    from . import models

_END = Schema(
    Type("string"),
    Format(DATE_TIME_UTC),
    FromNow(30, 900),
    at="timer.schema.json#/$defs/End",
)
_TIMER = Schema(
    Type("object"),
    Required("end"),
    AdditionalProperties(False),
    Properties(
        {
            "end": _END,
            "start": Schema(Type("string"), Format(DATE_TIME), FromNow(None, 0)),
        }
    ),
    at="timer.schema.json#",
)


def _is_timer(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    known = 1
    try:
        end_value = value["end"]
    except KeyError:
        return False
    if not isinstance(end_value, str):
        return False
    if DATE_TIME_UTC.quick.fullmatch(end_value) is None:
        return False
    if now is not None and not are_from_now(now, (end_value,), 30, 900):
        return False
    if "start" in value:
        known += 1
        start_value = value["start"]
        if not isinstance(start_value, str):
            return False
        if DATE_TIME.quick.fullmatch(start_value) is None and not DATE_TIME.is_valid(
            start_value
        ):
            return False
        if now is not None and not are_from_now(now, (start_value,), None, 0):
            return False
    if len(value) != known:
        return False
    return True


def _models() -> Any:
    """The models, which are imported when the first is made."""
    from . import models

    return models


TIMER: Checks[models.Timer] = Checks(
    _TIMER,
    _is_timer,
    precheck=_is_timer,
    model=lambda value: _models().Timer.from_json(value),
)
is_valid_timer = TIMER.is_valid
check_timer = TIMER.check
parse_timer = TIMER.parse
is_valid_timer_json = TIMER.is_valid_json
check_timer_json = TIMER.check_json
parse_timer_json = TIMER.parse_json

END: Checks[models.End] = Checks(_END, model=lambda value: to_datetime(value))
is_valid_end = END.is_valid
check_end = END.check
parse_end = END.parse
