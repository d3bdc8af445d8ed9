"""The tables: what is wrong with a value, keyword by keyword.

Generated from fixed.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.keywords.objects import AdditionalProperties, Properties
from ._runtime.keywords.values import Const, Type
from ._runtime.schemas import Schema

_FIXED_SHAPE_VALUE = Schema(
    Const({"a": [1, {"b": False}]}), at="fixed.schema.json#/properties/shape"
)
FIXED = Schema(
    Type("object"),
    AdditionalProperties(False),
    Properties(
        {
            "version": Schema(Const(1)),
            "kind": Schema(Type("string"), Const("fixed")),
            "nothing": Schema(Const(None)),
            "shape": _FIXED_SHAPE_VALUE,
        }
    ),
    at="fixed.schema.json#",
)
