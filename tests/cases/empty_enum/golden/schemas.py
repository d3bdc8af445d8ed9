"""The tables: what is wrong with a value, keyword by keyword.

Generated from nothing.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.keywords.objects import AdditionalProperties, Properties
from ._runtime.keywords.values import Enum, Type
from ._runtime.schemas import Schema

NOTHING = Schema(
    Type("object"),
    AdditionalProperties(False),
    Properties({"never": Schema(Enum()), "no_text": Schema(Type("string"), Enum())}),
    at="nothing.schema.json#",
)
