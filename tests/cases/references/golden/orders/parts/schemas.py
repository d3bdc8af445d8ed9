"""The tables of orders/parts: what is wrong with a value, keyword by keyword.

Generated from ../../common.schema.json, line.schema.json in orders/parts by `predial
generate`: edit the schemas.
"""

from __future__ import annotations

from ..._runtime.keywords.numbers import Minimum
from ..._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ..._runtime.keywords.sizes import MinLength
from ..._runtime.keywords.values import Type
from ..._runtime.schemas import Schema

ID = Schema(
    Type("string"),
    MinLength(1),
    at="../../common.schema.json#/$defs/Id",
    description="An identifier.",
)
COUNT = Schema(Type("integer"), Minimum(1), at="line.schema.json#/$defs/Count")
LINE = Schema(
    Type("object"),
    Required("sku", "count"),
    AdditionalProperties(False),
    Properties({"sku": ID, "count": COUNT}),
    at="line.schema.json#",
)
