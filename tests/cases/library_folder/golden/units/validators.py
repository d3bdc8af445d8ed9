"""The verdicts of units, for speed, and what people call.

Generated from length.schema.json, mass.schema.json in units by `predial generate`: edit
the schemas.
"""

from __future__ import annotations

from math import inf

from .._runtime.checks import Checks
from .._runtime.json_values import is_number
from .._runtime.lazy import LazyModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.json_values import Json
    from . import models, schemas
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")


def _is_metres(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not float and type(value) is not int and not is_number(value):
        return False
    return bool(0 <= value < inf)


def _is_grams(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not float and type(value) is not int and not is_number(value):
        return False
    return bool(0 <= value < inf)


def _is_load(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    known = 1
    try:
        grams_value = value["grams"]
    except KeyError:
        return False
    if (
        type(grams_value) is not float
        and type(grams_value) is not int
        and not is_number(grams_value)
    ):
        return False
    if not 0 <= grams_value < inf:
        return False
    if "height" in value:
        known += 1
        height_value = value["height"]
        if (
            type(height_value) is not float
            and type(height_value) is not int
            and not is_number(height_value)
        ):
            return False
        if not 0 <= height_value < inf:
            return False
    return len(value) == known


METRES: Checks[models.Metres] = Checks(lambda: schemas.METRES, _is_metres)
GRAMS: Checks[models.Grams] = Checks(lambda: schemas.GRAMS, _is_grams)
LOAD: Checks[models.Load] = Checks(
    lambda: schemas.LOAD, _is_load, model=lambda value: models.Load.from_json(value)
)
