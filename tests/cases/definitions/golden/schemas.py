"""The tables: what is wrong with a value, keyword by keyword.

Generated from library.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.keywords.arrays import Items
from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

POINT = Schema(
    Type("object"),
    Required("x", "y"),
    AdditionalProperties(False),
    Properties({"x": Schema(Type("number")), "y": Schema(Type("number"))}),
    at="library.schema.json#/$defs/Point",
)
POINTS = Schema(
    Type("array"),
    Items(POINT),
    at="library.schema.json#/$defs/Points",
    description="Where it goes.",
)
NAME = Schema(Type("string"), at="library.schema.json#/$defs/Name")
UNUSED = Schema(Type("null"), at="library.schema.json#/$defs/Unused")
