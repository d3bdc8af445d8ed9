"""The tables: what is wrong with a value, keyword by keyword.

Generated from label.schema.json, named.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from ._runtime.keywords.applicators import AllOf
from ._runtime.keywords.objects import Properties, Required
from ._runtime.keywords.sizes import MaxLength, MinLength
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

TEXT = Schema(Type("string"), at="label.schema.json#/$defs/Text")
LABEL = Schema(
    AllOf(TEXT, Schema(MinLength(2)), Schema(MaxLength(4))), at="label.schema.json#"
)
NAMED = Schema(
    Type("object"),
    Required("name"),
    Properties({"name": Schema(Type("string"))}),
    AllOf(Schema(Required("id")), Schema(Properties({"id": Schema(Type("integer"))}))),
    at="named.schema.json#",
)
