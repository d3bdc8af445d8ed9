"""The tables: what is wrong with a value, keyword by keyword.

Generated from profile.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.keywords.arrays import Items
from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.values import Type
from ._runtime.schemas import ANYTHING, Schema

PROFILE = Schema(
    Type("object"),
    Required("needed"),
    AdditionalProperties(False),
    Properties(
        {
            "optional": Schema(Type("string")),
            "nullable": Schema(Type("string", "null")),
            "needed": Schema(Type("integer", "null")),
            "any": ANYTHING,
            "list": Schema(Type("array", "null"), Items(Schema(Type("string")))),
        }
    ),
    at="profile.schema.json#",
)
