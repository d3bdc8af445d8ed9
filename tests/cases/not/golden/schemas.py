"""The tables: what is wrong with a value, keyword by keyword.

Generated from free.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.keywords.applicators import Not
from ._runtime.keywords.objects import AdditionalProperties, Properties
from ._runtime.keywords.values import Enum, Type
from ._runtime.schemas import ANYTHING, Schema

FREE = Schema(
    Type("object"),
    AdditionalProperties(False),
    Properties(
        {
            "word": Schema(Type("string"), Not(Schema(Enum("no", "never")))),
            "never": Schema(Not(ANYTHING)),
            "doubly": Schema(Not(Schema(Not(Schema(Type("integer")))))),
        }
    ),
    at="free.schema.json#",
)
