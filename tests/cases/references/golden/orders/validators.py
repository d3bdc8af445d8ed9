"""The checks of orders.

Generated from common.schema.json, orders/order.schema.json,
orders/parts/line.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from .._runtime.checks import Checks
from .._runtime.json_values import is_integer
from .._runtime.keywords.applicators import Ref
from .._runtime.keywords.arrays import Items
from .._runtime.keywords.numbers import Minimum
from .._runtime.keywords.objects import AdditionalProperties, Properties, Required
from .._runtime.keywords.sizes import MinLength
from .._runtime.keywords.values import Type
from .._runtime.schemas import Schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .._runtime.json_values import Json
    from . import models

_ID = Schema(Type("string"), MinLength(1), at="../common.schema.json#/$defs/Id")
_COUNT = Schema(Type("integer"), Minimum(1), at="parts/line.schema.json#/$defs/Count")
_LINE = Schema(
    Type("object"),
    Required("sku", "count"),
    AdditionalProperties(False),
    Properties({"sku": _ID, "count": _COUNT}),
    at="parts/line.schema.json#",
)
_LINE_PROPERTIES_SKU = Schema(Ref(_ID), at="parts/line.schema.json#/properties/sku")
_ORDER = Schema(
    Type("object"),
    Required("id", "lines"),
    AdditionalProperties(False),
    Properties(
        {
            "id": _ID,
            "lines": Schema(Type("array"), Items(_LINE)),
            "first": _LINE_PROPERTIES_SKU,
        }
    ),
    at="order.schema.json#",
)


def _batch_order_lines(items: list[Any]) -> bool | None:
    """The verdict on all items at once; None where each must be looked at."""
    try:
        if not {*map(type, items)} <= {dict}:
            return None
        sku_values = [item["sku"] for item in items]
        count_values = [item["count"] for item in items]
        if sum(map(len, items)) != 2 * len(items):
            return False
        "".join(sku_values)
        if not all(sku_values):
            return False
        if not {*map(type, count_values)} <= {int}:
            return None
        if min(count_values) < 1:
            return False
    except KeyError:
        return False
    except (TypeError, OverflowError):
        return None
    return True


def _is_order(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    known = 2
    try:
        id_value = value["id"]
        lines_value = value["lines"]
    except KeyError:
        return False
    if not isinstance(id_value, str):
        return False
    if len(id_value) < 1:
        return False
    if not isinstance(lines_value, list):
        return False
    verdict = _batch_order_lines(lines_value) if len(lines_value) >= 8 else None
    if verdict is False:
        return False
    if verdict is None:
        for item in lines_value:
            if not _is_line(item):
                return False
    if "first" in value:
        known += 1
        first_value = value["first"]
        if not isinstance(first_value, str):
            return False
        if len(first_value) < 1:
            return False
    if len(value) != known:
        return False
    return True


def _is_line(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 2:
        return False
    try:
        sku_value = value["sku"]
        count_value = value["count"]
    except KeyError:
        return False
    if not isinstance(sku_value, str):
        return False
    if len(sku_value) < 1:
        return False
    if type(count_value) is not int and not is_integer(count_value):
        return False
    if count_value < 1:
        return False
    return True


def _models() -> Any:
    """The models, which are imported when the first is made."""
    from . import models

    return models


ORDER: Checks[models.Order] = Checks(
    _ORDER, _is_order, model=lambda value: _models().Order.from_json(value)
)
is_valid_order = ORDER.is_valid
check_order = ORDER.check
parse_order = ORDER.parse
is_valid_order_json = ORDER.is_valid_json
check_order_json = ORDER.check_json
parse_order_json = ORDER.parse_json

ID: Checks[models.Id] = Checks(_ID)
is_valid_id = ID.is_valid
check_id = ID.check
parse_id = ID.parse

COUNT: Checks[models.Count] = Checks(_COUNT)
is_valid_count = COUNT.is_valid
check_count = COUNT.check
parse_count = COUNT.parse
