"""The tables: what is wrong with a value, keyword by keyword.

Generated from tree.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.keywords.applicators import AnyOf
from ._runtime.keywords.arrays import Items
from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.values import Type
from ._runtime.schemas import Later, Schema

PARENT = Schema(
    Type("object"),
    Required("name"),
    AdditionalProperties(False),
    Properties({"tree": Later(lambda: TREE), "name": Schema(Type("string"))}),
    at="tree.schema.json#/$defs/Parent",
)
TREE: Schema = Schema(
    Type("object"),
    Required("value"),
    AdditionalProperties(False),
    Properties(
        {
            "value": Schema(Type("integer")),
            "children": Schema(Type("array"), Items(Later(lambda: TREE))),
            "parent": PARENT,
        }
    ),
    at="tree.schema.json#",
)
JSON: Schema = Schema(
    AnyOf(
        Schema(Type("string")),
        Schema(Type("number")),
        Schema(Type("array"), Items(Later(lambda: JSON))),
        Schema(Type("object"), AdditionalProperties(Later(lambda: JSON))),
    ),
    at="tree.schema.json#/$defs/Json",
)
