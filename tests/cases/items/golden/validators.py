"""The checks.

Generated from matrix.schema.json, pair.schema.json, points.schema.json,
rest.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from math import inf

from ._runtime.checks import Checks
from ._runtime.json_values import is_integer, is_number
from ._runtime.keywords.arrays import Items, PrefixItems
from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.values import Never, Type
from ._runtime.schemas import Schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._runtime.json_values import Json
    from . import models

_MATRIX = Schema(
    Type("array"),
    Items(Schema(Type("array"), Items(Schema(Type("number"))))),
    at="matrix.schema.json#",
)
_PAIR = Schema(
    Type("array"),
    PrefixItems(Schema(Type("string")), Schema(Type("integer"))),
    Items(Schema(Never())),
    at="pair.schema.json#",
)
_POINTS = Schema(
    Type("array"),
    Items(
        Schema(
            Type("object"),
            Required("x"),
            AdditionalProperties(False),
            Properties({"x": Schema(Type("number")), "y": Schema(Type("number"))}),
        )
    ),
    at="points.schema.json#",
)
_REST = Schema(
    Type("array"),
    PrefixItems(Schema(Type("string"))),
    Items(Schema(Type("boolean"))),
    at="rest.schema.json#",
)


def _is_matrix(value: Json) -> bool:
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


def _is_pair(value: Json) -> bool:
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
    for item in value[2:]:
        return False
    return True


def _is_points(value: Json) -> bool:
    if not isinstance(value, list):
        return False
    for item in value:
        if not _is_points_item_value(item):
            return False
    return True


def _is_rest(value: Json) -> bool:
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


def _is_points_item_value(value: Json) -> bool:
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
    if len(value) != known:
        return False
    return True


def _models() -> Any:
    """The models, which are imported when the first is made."""
    from . import models

    return models


MATRIX: Checks[models.Matrix] = Checks(
    _MATRIX, _is_matrix, model=lambda value: tuple(tuple(item) for item in value)
)
is_valid_matrix = MATRIX.is_valid
check_matrix = MATRIX.check
parse_matrix = MATRIX.parse
is_valid_matrix_json = MATRIX.is_valid_json
check_matrix_json = MATRIX.check_json
parse_matrix_json = MATRIX.parse_json

PAIR: Checks[models.Pair] = Checks(_PAIR, _is_pair, model=lambda value: tuple(value))
is_valid_pair = PAIR.is_valid
check_pair = PAIR.check
parse_pair = PAIR.parse
is_valid_pair_json = PAIR.is_valid_json
check_pair_json = PAIR.check_json
parse_pair_json = PAIR.parse_json

POINTS: Checks[models.Points] = Checks(
    _POINTS,
    _is_points,
    model=lambda value: tuple(_models().Item.from_json(item) for item in value),
)
is_valid_points = POINTS.is_valid
check_points = POINTS.check
parse_points = POINTS.parse
is_valid_points_json = POINTS.is_valid_json
check_points_json = POINTS.check_json
parse_points_json = POINTS.parse_json

REST: Checks[models.Rest] = Checks(_REST, _is_rest, model=lambda value: tuple(value))
is_valid_rest = REST.is_valid
check_rest = REST.check
parse_rest = REST.parse
is_valid_rest_json = REST.is_valid_json
check_rest_json = REST.check_json
parse_rest_json = REST.parse_json
