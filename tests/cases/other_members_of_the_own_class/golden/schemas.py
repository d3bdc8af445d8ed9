"""The tables: what is wrong with a value, keyword by keyword.

Generated from node.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.values import Type
from ._runtime.schemas import Later, Schema

NODE: Schema = Schema(
    Type("object"),
    Required("name"),
    AdditionalProperties(Later(lambda: NODE)),
    Properties({"name": Schema(Type("string"))}),
    at="node.schema.json#",
)
