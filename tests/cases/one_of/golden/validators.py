"""The verdicts, for speed, and what people call.

Generated from amount.schema.json, shape.schema.json by `predial generate`: edit the
schemas.
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


def _is_amount(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    return _is_amount_branch_1(value) + _is_amount_branch_2(value) == 1


def _is_shape(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    return _is_shape_2(value) + _is_radius_shape(value) == 1


def _is_amount_branch_1(value: Json) -> bool:
    return type(value) is int or is_integer(value)


def _is_amount_branch_2(value: Json) -> bool:
    if type(value) is not float and type(value) is not int and not is_number(value):
        return False
    return bool(10 <= value < inf)


def _is_shape_2(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    try:
        side_value = value["side"]
    except KeyError:
        return False
    return bool(
        (type(side_value) is float and -inf < side_value < inf)
        or type(side_value) is int
        or is_number(side_value)
    )


def _is_radius_shape(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    try:
        radius_value = value["radius"]
    except KeyError:
        return False
    return bool(
        (type(radius_value) is float and -inf < radius_value < inf)
        or type(radius_value) is int
        or is_number(radius_value)
    )


AMOUNT: Checks[models.Amount] = Checks(lambda: schemas.AMOUNT, _is_amount)
SHAPE: Checks[models.Shape] = Checks(
    lambda: schemas.SHAPE, _is_shape, model=lambda value: models.shape_from_json(value)
)
