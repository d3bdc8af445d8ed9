"""The tables: what is wrong with a value, keyword by keyword.

Generated from matrix.schema.json, pair.schema.json, points.schema.json,
rest.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.keywords.arrays import Items, PrefixItems
from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.values import Never, Type
from ._runtime.schemas import Schema

MATRIX = Schema(
    Type("array"),
    Items(Schema(Type("array"), Items(Schema(Type("number"))))),
    at="matrix.schema.json#",
)
PAIR = Schema(
    Type("array"),
    PrefixItems(Schema(Type("string")), Schema(Type("integer"))),
    Items(Schema(Never())),
    at="pair.schema.json#",
)
POINT = Schema(
    Type("object"),
    Required("x"),
    AdditionalProperties(False),
    Properties({"x": Schema(Type("number")), "y": Schema(Type("number"))}),
    at="points.schema.json#/items",
)
POINTS = Schema(Type("array"), Items(POINT), at="points.schema.json#")
REST = Schema(
    Type("array"),
    PrefixItems(Schema(Type("string"))),
    Items(Schema(Type("boolean"))),
    at="rest.schema.json#",
)
