"""The verdicts, for speed, and what people call.

Generated from timer.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.formats.date_time import DATE_TIME, DATE_TIME_UTC, are_from_now
from ._runtime.lazy import LazyModule
from ._runtime.model_formats import read_time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from . import models, schemas
    from ._runtime.json_values import Json
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")


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
    return len(value) == known


TIMER: Checks[models.Timer] = Checks(
    lambda: schemas.TIMER, _is_timer, model=lambda value: models.Timer.from_json(value)
)
END: Checks[models.End] = Checks(
    lambda: schemas.END, model=lambda value: read_time(value)
)
