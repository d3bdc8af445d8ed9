"""The verdicts, for speed, and what people call.

Generated from matrix.schema.json, pair.schema.json, points.schema.json,
rest.schema.json by `predial generate`: edit the schemas.
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


def _is_matrix(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if not isinstance(value, list):
        return False
    for item in value:
        if not isinstance(item, list):
            return False
        for item_2 in item:
            if (
                (type(item_2) is not float or not -inf < item_2 < inf)
                and type(item_2) is not int
                and not is_number(item_2)
            ):
                return False
    return True


def _is_pair(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if not isinstance(value, list):
        return False
    if len(value) > 0:
        item = value[0]
        if not isinstance(item, str):
            return False
    if len(value) > 1:
        item = value[1]
        if type(item) is not int and not is_integer(item):
            return False
    return len(value) <= 2


def _is_points(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if not isinstance(value, list):
        return False
    for item in value:
        if not _is_point(item):
            return False
    return True


def _is_rest(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if not isinstance(value, list):
        return False
    if len(value) > 0:
        item = value[0]
        if not isinstance(item, str):
            return False
    for item in value[1:]:
        if not isinstance(item, bool):
            return False
    return True


def _is_point(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    known = 1
    try:
        x_value = value["x"]
    except KeyError:
        return False
    if (
        (type(x_value) is not float or not -inf < x_value < inf)
        and type(x_value) is not int
        and not is_number(x_value)
    ):
        return False
    if "y" in value:
        known += 1
        y_value = value["y"]
        if (
            (type(y_value) is not float or not -inf < y_value < inf)
            and type(y_value) is not int
            and not is_number(y_value)
        ):
            return False
    return len(value) == known


MATRIX: Checks[models.Matrix] = Checks(
    lambda: schemas.MATRIX,
    _is_matrix,
    model=lambda value: tuple(tuple(item) for item in value),
)
PAIR: Checks[models.Pair] = Checks(
    lambda: schemas.PAIR, _is_pair, model=lambda value: tuple(value)
)
POINTS: Checks[models.Points] = Checks(
    lambda: schemas.POINTS,
    _is_points,
    model=lambda value: tuple(map(models.Point.from_json, value)),
)
REST: Checks[models.Rest_] = Checks(
    lambda: schemas.REST, _is_rest, model=lambda value: tuple(value)
)
