"""The tables: what is wrong with a value, keyword by keyword.

Generated from thing.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.keywords.objects import AdditionalProperties, Properties
from ._runtime.keywords.sizes import (
    MaxItems,
    MaxLength,
    MaxProperties,
    MinItems,
    MinLength,
    MinProperties,
)
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

THING = Schema(
    Type("object"),
    AdditionalProperties(False),
    Properties(
        {
            "text": Schema(Type("string"), MinLength(2), MaxLength(3)),
            "list": Schema(Type("array"), MinItems(1), MaxItems(2)),
            "map": Schema(Type("object"), MinProperties(1), MaxProperties(2)),
            "any": Schema(MaxLength(1), MaxItems(1), MaxProperties(1)),
        }
    ),
    at="thing.schema.json#",
)
