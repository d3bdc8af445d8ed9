"""The tables: what is wrong with a value, keyword by keyword.

Generated from record.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.keywords.objects import AdditionalProperties, Properties
from ._runtime.keywords.values import Type
from ._runtime.schemas import ANYTHING, Schema

RECORD = Schema(
    Type("object"),
    AdditionalProperties(False),
    Properties(
        {
            "text": Schema(Type("string")),
            "whole": Schema(Type("integer")),
            "amount": Schema(Type("number")),
            "flag": Schema(Type("boolean")),
            "nothing": Schema(Type("null")),
            "list": Schema(Type("array")),
            "map": Schema(Type("object")),
            "either": Schema(Type("string", "integer")),
            "perhaps": Schema(Type("boolean", "null")),
            "numeric": Schema(Type("integer", "number")),
            "shape": Schema(Type("object", "array")),
            "anything": ANYTHING,
        }
    ),
    at="record.schema.json#",
    description="One member of each JSON type.",
)
