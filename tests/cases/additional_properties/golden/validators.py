"""The verdicts, for speed, and what people call.

Generated from bag.schema.json, open.schema.json, prices.schema.json by `predial
generate`: edit the schemas.
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

_BAG_PROPERTIES = frozenset({"label"})


def _is_bag(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    try:
        label_value = value["label"]
    except KeyError:
        return False
    if not isinstance(label_value, str):
        return False
    for key, member in value.items():
        if (
            key not in _BAG_PROPERTIES
            and type(member) is not int
            and not is_integer(member)
        ):
            return False
    return True


def _is_open(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    try:
        label_value = value["label"]
    except KeyError:
        return False
    return isinstance(label_value, str)


def _is_prices(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if not isinstance(value, dict):
        return False
    for member in value.values():
        if not _is_price(member):
            return False
    return True


def _is_price(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    known = 1
    try:
        amount_value = value["amount"]
    except KeyError:
        return False
    if (
        (type(amount_value) is not float or not -inf < amount_value < inf)
        and type(amount_value) is not int
        and not is_number(amount_value)
    ):
        return False
    if "currency" in value:
        known += 1
        currency_value = value["currency"]
        if not isinstance(currency_value, str):
            return False
    return len(value) == known


BAG: Checks[models.Bag] = Checks(
    lambda: schemas.BAG, _is_bag, model=lambda value: models.Bag.from_json(value)
)
OPEN: Checks[models.Open] = Checks(
    lambda: schemas.OPEN, _is_open, model=lambda value: models.Open.from_json(value)
)
PRICES: Checks[models.Prices] = Checks(
    lambda: schemas.PRICES,
    _is_prices,
    model=lambda value: {
        name: models.Price.from_json(member) for name, member in value.items()
    },
)
PRICE: Checks[models.Price] = Checks(
    lambda: schemas.PRICE, _is_price, model=lambda value: models.Price.from_json(value)
)
