"""The tables: what is wrong with a value, keyword by keyword.

Generated from order.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.keywords.objects import Dependencies, Properties, Required
from ._runtime.keywords.values import Type
from ._runtime.schemas import ANYTHING, Schema

ORDER_DEPENDENCIES_INVOICE = Schema(
    Required("street"), at="order.schema.json#/dependencies/invoice"
)
ORDER = Schema(
    Type("object"),
    Properties({"address": ORDER_DEPENDENCIES_INVOICE}),
    Dependencies(
        {"card": ("owner",)}, {"invoice": ORDER_DEPENDENCIES_INVOICE, "note": ANYTHING}
    ),
    at="order.schema.json#",
)
