"""The tables: what is wrong with a value, keyword by keyword.

Generated from batch.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.keywords.arrays import Items, UniqueItemProperties
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

BATCH = Schema(
    Type("array"),
    Items(Schema(Type("object"))),
    UniqueItemProperties("id", "token"),
    at="batch.schema.json#",
)
