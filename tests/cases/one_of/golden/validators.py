"""The checks.

Generated from amount.schema.json, shape.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from math import inf

from ._runtime.checks import Checks
from ._runtime.json_values import is_integer, is_number
from ._runtime.keywords.applicators import OneOf
from ._runtime.keywords.numbers import Minimum
from ._runtime.keywords.objects import Properties, Required
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._runtime.json_values import Json
    from . import models

_AMOUNT = Schema(
    OneOf(Schema(Type("integer")), Schema(Type("number"), Minimum(10))),
    at="amount.schema.json#",
)
_SHAPE = Schema(
    OneOf(
        Schema(
            Type("object"),
            Required("side"),
            Properties({"side": Schema(Type("number"))}),
        ),
        Schema(
            Type("object"),
            Required("radius"),
            Properties({"radius": Schema(Type("number"))}),
        ),
    ),
    at="shape.schema.json#",
)


def _is_amount(value: Json) -> bool:
    if _is_amount_branch_1(value) + _is_amount_branch_2(value) != 1:
        return False
    return True


def _is_shape(value: Json) -> bool:
    if _is_shape_branch_1(value) + _is_shape_branch_2(value) != 1:
        return False
    return True


def _is_amount_branch_1(value: Json) -> bool:
    if type(value) is not int and not is_integer(value):
        return False
    return True


def _is_amount_branch_2(value: Json) -> bool:
    if (type(value) is not float) and type(value) is not int and not is_number(value):
        return False
    return 10 <= value < inf


def _is_shape_branch_1(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    try:
        side_value = value["side"]
    except KeyError:
        return False
    if (
        (type(side_value) is not float or not -inf < side_value < inf)
        and type(side_value) is not int
        and not is_number(side_value)
    ):
        return False
    return True


def _is_shape_branch_2(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    try:
        radius_value = value["radius"]
    except KeyError:
        return False
    if (
        (type(radius_value) is not float or not -inf < radius_value < inf)
        and type(radius_value) is not int
        and not is_number(radius_value)
    ):
        return False
    return True


AMOUNT: Checks[models.Amount] = Checks(_AMOUNT, _is_amount)
is_valid_amount = AMOUNT.is_valid
check_amount = AMOUNT.check
parse_amount = AMOUNT.parse
is_valid_amount_json = AMOUNT.is_valid_json
check_amount_json = AMOUNT.check_json
parse_amount_json = AMOUNT.parse_json

SHAPE: Checks[models.Shape] = Checks(_SHAPE, _is_shape)
is_valid_shape = SHAPE.is_valid
check_shape = SHAPE.check
parse_shape = SHAPE.parse
is_valid_shape_json = SHAPE.is_valid_json
check_shape_json = SHAPE.check_json
parse_shape_json = SHAPE.parse_json
