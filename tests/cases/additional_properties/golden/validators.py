"""The checks.

Generated from bag.schema.json, open.schema.json, prices.schema.json by `predial
generate`: edit the schemas.
"""

from __future__ import annotations

from math import inf

from ._runtime.checks import Checks
from ._runtime.json_values import is_integer, is_number
from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._runtime.json_values import Json
    from . import models

_BAG_PROPERTIES = frozenset({"label"})

_BAG = Schema(
    Type("object"),
    Required("label"),
    AdditionalProperties(Schema(Type("integer"))),
    Properties({"label": Schema(Type("string"))}),
    at="bag.schema.json#",
)
_OPEN = Schema(
    Type("object"),
    Required("label"),
    Properties({"label": Schema(Type("string"))}),
    at="open.schema.json#",
)
_PRICE = Schema(
    Type("object"),
    Required("amount"),
    AdditionalProperties(False),
    Properties({"amount": Schema(Type("number")), "currency": Schema(Type("string"))}),
    at="prices.schema.json#/$defs/Price",
)
_PRICES = Schema(Type("object"), AdditionalProperties(_PRICE), at="prices.schema.json#")


def _is_bag(value: Json) -> bool:
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
        if not (key in _BAG_PROPERTIES):
            if type(member) is not int and not is_integer(member):
                return False
    return True


def _is_open(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    try:
        label_value = value["label"]
    except KeyError:
        return False
    return isinstance(label_value, str)


def _is_prices(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    for member in value.values():
        if not _is_price(member):
            return False
    return True


def _is_price(value: Json) -> bool:
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
    if len(value) != known:
        return False
    return True


def _models() -> Any:
    """The models, which are imported when the first is made."""
    from . import models

    return models


BAG: Checks[models.Bag] = Checks(
    _BAG, _is_bag, model=lambda value: _models().Bag.from_json(value)
)
is_valid_bag = BAG.is_valid
check_bag = BAG.check
parse_bag = BAG.parse
is_valid_bag_json = BAG.is_valid_json
check_bag_json = BAG.check_json
parse_bag_json = BAG.parse_json

OPEN: Checks[models.Open] = Checks(
    _OPEN, _is_open, model=lambda value: _models().Open.from_json(value)
)
is_valid_open = OPEN.is_valid
check_open = OPEN.check
parse_open = OPEN.parse
is_valid_open_json = OPEN.is_valid_json
check_open_json = OPEN.check_json
parse_open_json = OPEN.parse_json

PRICES: Checks[models.Prices] = Checks(
    _PRICES,
    _is_prices,
    model=lambda value: {
        name: _models().Price.from_json(member) for name, member in value.items()
    },
)
is_valid_prices = PRICES.is_valid
check_prices = PRICES.check
parse_prices = PRICES.parse
is_valid_prices_json = PRICES.is_valid_json
check_prices_json = PRICES.check_json
parse_prices_json = PRICES.parse_json

PRICE: Checks[models.Price] = Checks(
    _PRICE, _is_price, model=lambda value: _models().Price.from_json(value)
)
is_valid_price = PRICE.is_valid
check_price = PRICE.check
parse_price = PRICE.parse
