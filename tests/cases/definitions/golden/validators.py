"""The verdicts, for speed, and what people call.

Generated from library.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from math import inf

from ._runtime.checks import Checks
from ._runtime.json_values import is_number
from ._runtime.lazy import LazyModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from . import models, schemas
    from ._runtime.json_values import Json
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")


def _is_point(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 2:
        return False
    try:
        x_value = value["x"]
        y_value = value["y"]
    except KeyError:
        return False
    if (
        (type(x_value) is not float or not -inf < x_value < inf)
        and type(x_value) is not int
        and not is_number(x_value)
    ):
        return False
    return bool(
        (type(y_value) is float and -inf < y_value < inf)
        or type(y_value) is int
        or is_number(y_value)
    )


def _is_points(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if not isinstance(value, list):
        return False
    for item in value:
        if not _is_point(item):
            return False
    return True


def _is_name(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    return isinstance(value, str)


def _is_unused(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    return value is None


POINT: Checks[models.Point] = Checks(
    lambda: schemas.POINT, _is_point, model=lambda value: models.Point.from_json(value)
)
POINTS: Checks[models.Points] = Checks(
    lambda: schemas.POINTS,
    _is_points,
    model=lambda value: tuple(map(models.Point.from_json, value)),
)
NAME: Checks[models.Name] = Checks(lambda: schemas.NAME, _is_name)
UNUSED: Checks[models.Unused] = Checks(lambda: schemas.UNUSED, _is_unused)
