"""The tables: what is wrong with a value, keyword by keyword.

Generated from packet.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.keywords.objects import AdditionalProperties, Properties
from ._runtime.keywords.sizes import MaxUtf8Bytes
from ._runtime.keywords.values import Type
from ._runtime.schemas import ANYTHING, Schema

PACKET = Schema(
    Type("object"),
    AdditionalProperties(False),
    Properties(
        {
            "text": Schema(Type("string"), MaxUtf8Bytes(4)),
            "map": Schema(
                Type("object"), AdditionalProperties(ANYTHING), MaxUtf8Bytes(6)
            ),
            "any": Schema(MaxUtf8Bytes(2)),
        }
    ),
    at="packet.schema.json#",
)
