"""The tables: what is wrong with a value, keyword by keyword.

Generated from bag.schema.json, open.schema.json, prices.schema.json by `predial
generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

BAG = Schema(
    Type("object"),
    Required("label"),
    AdditionalProperties(Schema(Type("integer"))),
    Properties({"label": Schema(Type("string"))}),
    at="bag.schema.json#",
)
OPEN = Schema(
    Type("object"),
    Required("label"),
    Properties({"label": Schema(Type("string"))}),
    at="open.schema.json#",
)
PRICE = Schema(
    Type("object"),
    Required("amount"),
    AdditionalProperties(False),
    Properties({"amount": Schema(Type("number")), "currency": Schema(Type("string"))}),
    at="prices.schema.json#/$defs/Price",
)
PRICES = Schema(Type("object"), AdditionalProperties(PRICE), at="prices.schema.json#")
