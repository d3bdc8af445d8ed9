"""The tables of orders: what is wrong with a value, keyword by keyword.

Generated from ../common.schema.json, order.schema.json, parts/line.schema.json in
orders by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from .._runtime.keywords.applicators import Ref
from .._runtime.keywords.arrays import Items
from .._runtime.keywords.numbers import Minimum
from .._runtime.keywords.objects import AdditionalProperties, Properties, Required
from .._runtime.keywords.sizes import MinLength
from .._runtime.keywords.values import Type
from .._runtime.schemas import Schema

ID = Schema(
    Type("string"),
    MinLength(1),
    at="../common.schema.json#/$defs/Id",
    description="An identifier.",
)
COUNT = Schema(Type("integer"), Minimum(1), at="parts/line.schema.json#/$defs/Count")
LINE = Schema(
    Type("object"),
    Required("sku", "count"),
    AdditionalProperties(False),
    Properties({"sku": ID, "count": COUNT}),
    at="parts/line.schema.json#",
)
LINE_PROPERTIES_SKU = Schema(Ref(ID), at="parts/line.schema.json#/properties/sku")
ORDER = Schema(
    Type("object"),
    Required("id", "lines"),
    AdditionalProperties(False),
    Properties(
        {
            "id": ID,
            "lines": Schema(Type("array"), Items(LINE)),
            "first": LINE_PROPERTIES_SKU,
        }
    ),
    at="order.schema.json#",
)
