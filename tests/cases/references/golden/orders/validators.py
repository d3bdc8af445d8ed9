"""The verdicts of orders, for speed, and what people call.

Generated from ../common.schema.json, order.schema.json, parts/line.schema.json in
orders by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from .._runtime.checks import Checks
from .._runtime.json_values import is_integer
from .._runtime.lazy import LazyModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from .._runtime.json_values import Json
    from . import models, schemas
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")


def _batch_order_lines(items: list[Any]) -> bool | None:
    """The verdict on all items at once; None where each must be looked at."""
    try:
        if not {*map(type, items)} <= {dict}:
            return None
        sku_values = [item["sku"] for item in items]
        count_values = [item["count"] for item in items]
        if sum(map(len, items)) != 2 * len(items):
            return False
        "".join(sku_values)  # raises TypeError unless all are strings
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


def _is_order(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
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
    return len(value) == known


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
    return not count_value < 1


ORDER: Checks[models.Order] = Checks(
    lambda: schemas.ORDER, _is_order, model=lambda value: models.Order.from_json(value)
)
ID: Checks[models.Id] = Checks(lambda: schemas.ID)
COUNT: Checks[models.Count] = Checks(lambda: schemas.COUNT)
