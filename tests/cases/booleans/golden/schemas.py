"""The tables: what is wrong with a value, keyword by keyword.

Generated from all.schema.json, gate.schema.json, none.schema.json by `predial
generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.keywords.arrays import Items
from ._runtime.keywords.objects import AdditionalProperties, Properties
from ._runtime.keywords.values import Never, Type
from ._runtime.schemas import ANYTHING, Schema

ALL = Schema(at="all.schema.json#")
GATE = Schema(
    Type("object"),
    AdditionalProperties(False),
    Properties(
        {
            "open": ANYTHING,
            "shut": Schema(Never()),
            "list": Schema(Type("array"), Items(ANYTHING)),
        }
    ),
    at="gate.schema.json#",
)
NONE = Schema(Never(), at="none.schema.json#")
