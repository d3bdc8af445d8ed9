"""The tables: what is wrong with a value, keyword by keyword.

Generated from moment.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.keywords.objects import AdditionalProperties, Properties
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

MOMENT = Schema(
    Type("object"),
    AdditionalProperties(False),
    Properties({"at": Schema(Type("string")), "other": Schema(Type("string"))}),
    at="moment.schema.json#",
)
