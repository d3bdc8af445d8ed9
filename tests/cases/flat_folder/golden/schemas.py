"""The tables: what is wrong with a value, keyword by keyword.

Generated from request.schema.json, response.schema.json, shared.schema.json by `predial
generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.sizes import MinLength
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

ITEM = Schema(Type("string"), MinLength(1), at="shared.schema.json#/$defs/Item")
REQUEST = Schema(
    Type("object"),
    Required("item"),
    AdditionalProperties(False),
    Properties({"item": ITEM}),
    at="request.schema.json#",
)
RESPONSE = Schema(
    Type("object"),
    Properties({"ok": Schema(Type("boolean"))}),
    at="response.schema.json#",
)
