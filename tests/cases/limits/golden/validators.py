"""The verdicts, for speed, and what people call.

Generated from reading.schema.json by `predial generate`: edit the schemas.
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


def _is_reading(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    known = 0
    if "least" in value:
        known += 1
        least_value = value["least"]
        if (
            type(least_value) is not float
            and type(least_value) is not int
            and not is_number(least_value)
        ):
            return False
        if not 0 <= least_value < inf:
            return False
    if "most" in value:
        known += 1
        most_value = value["most"]
        if (
            type(most_value) is not float
            and type(most_value) is not int
            and not is_number(most_value)
        ):
            return False
        if not -inf < most_value <= 1.5:
            return False
    if "above" in value:
        known += 1
        above_value = value["above"]
        if type(above_value) is not int and not is_integer(above_value):
            return False
        if above_value <= 0:
            return False
    if "below" in value:
        known += 1
        below_value = value["below"]
        if (
            type(below_value) is int or is_number(below_value)
        ) and not -inf < below_value < 10:
            return False
    if "big" in value:
        known += 1
        big_value = value["big"]
        if type(big_value) is not int and not is_integer(big_value):
            return False
        if big_value > 9007199254740993:
            return False
    return len(value) == known


READING: Checks[models.Reading] = Checks(
    lambda: schemas.READING,
    _is_reading,
    model=lambda value: models.Reading.from_json(value),
)
