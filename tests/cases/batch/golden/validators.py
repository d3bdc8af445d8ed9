"""The verdicts of PutOrders of shop, for speed, and what people call.

Generated from request.schema.json, response.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.columns import all_of_format
from ._runtime.formats.date_time import DATE_TIME
from ._runtime.lazy import LazyModule
from ._runtime.params import Params

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from . import models, schemas
    from ._runtime.json_values import Json
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")

_RESPONSE_LEFT_WHY_VALUES = frozenset({"Busy", "SoldOut"})


def _batch_request_orders(items: list[Any]) -> bool | None:
    """The verdict on all items at once; None where each must be looked at."""
    try:
        if not {*map(type, items)} <= {dict}:
            return None
        key_values = [item["key"] for item in items]
        at_values = [item["at"] for item in items if "at" in item]
        "".join(key_values)  # raises TypeError unless all are strings
        if not all_of_format(DATE_TIME, {*at_values}):
            return False
    except KeyError:
        return False
    except (TypeError, OverflowError):
        return None
    return True


def _is_request(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    try:
        orders_value = value["orders"]
    except KeyError:
        return False
    if not isinstance(orders_value, list):
        return False
    verdict = _batch_request_orders(orders_value) if len(orders_value) >= 8 else None
    if verdict is False:
        return False
    if verdict is None:
        for item in orders_value:
            if not _is_order(item):
                return False
    return True


def _batch_response_taken(items: list[Any]) -> bool | None:
    """The verdict on all items at once; None where each must be looked at."""
    try:
        if not {*map(type, items)} <= {dict}:
            return None
        key_values = [item["key"] for item in items]
        number_values = [item["number"] for item in items if "number" in item]
        "".join(key_values)  # raises TypeError unless all are strings
        "".join(number_values)  # raises TypeError unless all are strings
    except KeyError:
        return False
    except (TypeError, OverflowError):
        return None
    return True


def _batch_response_left(items: list[Any]) -> bool | None:
    """The verdict on all items at once; None where each must be looked at."""
    try:
        if not {*map(type, items)} <= {dict}:
            return None
        key_values = [item["key"] for item in items if "key" in item]
        number_values = [item["number"] for item in items if "number" in item]
        why_values = [item["why"] for item in items if "why" in item]
        "".join(key_values)  # raises TypeError unless all are strings
        "".join(number_values)  # raises TypeError unless all are strings
        if not _RESPONSE_LEFT_WHY_VALUES.issuperset(why_values):
            return False
    except (TypeError, OverflowError):
        return None
    return True


def _is_response(
    value: Json, advice: bool = False, now: datetime | None = None
) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    try:
        at_value = value["at"]
    except KeyError:
        return False
    if "taken" in value:
        taken_value = value["taken"]
        if not isinstance(taken_value, list):
            return False
        verdict = _batch_response_taken(taken_value) if len(taken_value) >= 8 else None
        if verdict is False:
            return False
        if verdict is None:
            for item in taken_value:
                if not _is_taken(item):
                    return False
    if "left" in value:
        left_value = value["left"]
        if not isinstance(left_value, list):
            return False
        verdict_2 = _batch_response_left(left_value) if len(left_value) >= 8 else None
        if verdict_2 is False:
            return False
        if verdict_2 is None:
            for item in left_value:
                if not _is_left(item):
                    return False
    if not isinstance(at_value, str):
        return False
    return DATE_TIME.quick.fullmatch(at_value) is not None or DATE_TIME.is_valid(
        at_value
    )


def _is_order(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    try:
        key_value = value["key"]
    except KeyError:
        return False
    if not isinstance(key_value, str):
        return False
    if "at" in value:
        at_value = value["at"]
        if not isinstance(at_value, str):
            return False
        if DATE_TIME.quick.fullmatch(at_value) is None and not DATE_TIME.is_valid(
            at_value
        ):
            return False
    return True


def _is_taken(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    try:
        key_value = value["key"]
    except KeyError:
        return False
    if not isinstance(key_value, str):
        return False
    if "number" in value:
        number_value = value["number"]
        if not isinstance(number_value, str):
            return False
    return True


def _is_left(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if "key" in value:
        key_value = value["key"]
        if not isinstance(key_value, str):
            return False
    if "number" in value:
        number_value = value["number"]
        if not isinstance(number_value, str):
            return False
    if "why" in value:
        why_value = value["why"]
        if not (isinstance(why_value, str) and why_value in _RESPONSE_LEFT_WHY_VALUES):
            return False
    return True


REQUEST: Checks[models.PutOrdersRequest] = Checks(
    lambda: schemas.REQUEST,
    _is_request,
    model=lambda value: models.PutOrdersRequest.from_json(value),
)
ORDER: Checks[models.Order] = Checks(
    lambda: schemas.ORDER, _is_order, model=lambda value: models.Order.from_json(value)
)
RESPONSE: Checks[models.PutOrdersResponse] = Checks(
    lambda: schemas.RESPONSE,
    _is_response,
    model=lambda value: models.PutOrdersResponse.from_json(value),
)
TAKEN: Checks[models.Taken] = Checks(
    lambda: schemas.TAKEN, _is_taken, model=lambda value: models.Taken.from_json(value)
)
LEFT_LIST: Checks[models.LeftList] = Checks(
    lambda: schemas.LEFT_LIST,
    model=lambda value: tuple(map(models.Left.from_json, value)),
)
PARAMS: Params[models.PutOrdersRequest] = Params(REQUEST)
