"""The tables: what is wrong with a value, keyword by keyword.

Generated from reading.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.keywords.numbers import (
    ExclusiveMaximum,
    ExclusiveMinimum,
    Maximum,
    Minimum,
)
from ._runtime.keywords.objects import AdditionalProperties, Properties
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

READING = Schema(
    Type("object"),
    AdditionalProperties(False),
    Properties(
        {
            "least": Schema(Type("number"), Minimum(0)),
            "most": Schema(Type("number"), Maximum(1.5)),
            "above": Schema(Type("integer"), ExclusiveMinimum(0)),
            "below": Schema(ExclusiveMaximum(10)),
            "big": Schema(Type("integer"), Maximum(9007199254740993)),
        }
    ),
    at="reading.schema.json#",
)
