"""The verdicts, for speed, and what people call.

Generated from moment.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.columns import all_of_format, column
from ._runtime.formats.date_time import DATE_TIME, DATE_TIME_UTC
from ._runtime.formats.e164 import E164
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

_ARE_VALUE = column(DATE_TIME_UTC.regex)


def _batch_moment_times(items: list[Any]) -> bool | None:
    """The verdict on all items at once; None where each must be looked at."""
    try:
        if not all_of_format(DATE_TIME, {*items}):
            return False
    except (TypeError, OverflowError):
        return None
    return True


def _is_moment(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    known = 0
    if "at" in value:
        known += 1
        at_value = value["at"]
        if not isinstance(at_value, str):
            return False
        if DATE_TIME.quick.fullmatch(at_value) is None and not DATE_TIME.is_valid(
            at_value
        ):
            return False
    if "utc" in value:
        known += 1
        utc_value = value["utc"]
        if not isinstance(utc_value, str):
            return False
        if DATE_TIME_UTC.quick.fullmatch(utc_value) is None:
            return False
    if "phone" in value:
        known += 1
        phone_value = value["phone"]
        if not isinstance(phone_value, str):
            return False
        if E164.quick.fullmatch(phone_value) is None:
            return False
    if "any" in value:
        known += 1
        any_value = value["any"]
        if isinstance(any_value, str) and E164.quick.fullmatch(any_value) is None:
            return False
    if "times" in value:
        known += 1
        times_value = value["times"]
        if not isinstance(times_value, list):
            return False
        verdict = _batch_moment_times(times_value) if len(times_value) >= 4 else None
        if verdict is False:
            return False
        if verdict is None:
            for item in times_value:
                if not isinstance(item, str):
                    return False
                if DATE_TIME.quick.fullmatch(item) is None and not DATE_TIME.is_valid(
                    item
                ):
                    return False
    if "by_day" in value:
        known += 1
        by_day_value = value["by_day"]
        if not isinstance(by_day_value, dict):
            return False
        try:
            values: list[Any] = [*by_day_value.values()]
            if not _ARE_VALUE({*values}):
                return False
        except TypeError:
            return False
    return len(value) == known


MOMENT: Checks[models.Moment] = Checks(
    lambda: schemas.MOMENT,
    _is_moment,
    model=lambda value: models.Moment.from_json(value),
)
