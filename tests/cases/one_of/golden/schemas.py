"""The tables: what is wrong with a value, keyword by keyword.

Generated from amount.schema.json, shape.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from ._runtime.keywords.applicators import OneOf
from ._runtime.keywords.numbers import Minimum
from ._runtime.keywords.objects import Properties, Required
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

AMOUNT = Schema(
    OneOf(Schema(Type("integer")), Schema(Type("number"), Minimum(10))),
    at="amount.schema.json#",
)
SHAPE_2 = Schema(
    Type("object"),
    Required("side"),
    Properties({"side": Schema(Type("number"))}),
    at="shape.schema.json#/oneOf/0",
)
RADIUS_SHAPE = Schema(
    Type("object"),
    Required("radius"),
    Properties({"radius": Schema(Type("number"))}),
    at="shape.schema.json#/oneOf/1",
)
SHAPE = Schema(OneOf(SHAPE_2, RADIUS_SHAPE), at="shape.schema.json#")
