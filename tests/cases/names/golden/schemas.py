"""The tables: what is wrong with a value, keyword by keyword.

Generated from odd.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

ODD = Schema(
    Type("object"),
    Required("class", "a-b"),
    AdditionalProperties(False),
    Properties(
        {
            "class": Schema(Type("integer")),
            "None": Schema(Type("integer")),
            "self": Schema(Type("integer")),
            "cls": Schema(Type("integer")),
            "from_json": Schema(Type("integer")),
            "to_json": Schema(Type("integer")),
            "extra": Schema(Type("integer")),
            "print": Schema(Type("integer")),
            "a-b": Schema(Type("integer")),
            "a_b": Schema(Type("integer")),
            "aB": Schema(Type("integer")),
            "": Schema(Type("integer")),
            "1st": Schema(Type("integer")),
            "\xe4": Schema(Type("integer")),
            "__init__": Schema(Type("integer")),
            "field_name": Schema(Type("integer")),
            "args": Schema(Type("integer")),
            "$ref": Schema(Type("integer")),
            "with space": Schema(Type("integer")),
            "type": Schema(Type("integer")),
            "id": Schema(Type("integer")),
        }
    ),
    at="odd.schema.json#",
)
LIST = Schema(
    Type("object"),
    Required("value"),
    AdditionalProperties(False),
    Properties({"value": Schema(Type("string"))}),
    at="odd.schema.json#/$defs/list",
)
MAPPING = Schema(
    Type("object"),
    Required("x"),
    AdditionalProperties(False),
    Properties({"x": Schema(Type("string"))}),
    at="odd.schema.json#/$defs/Mapping",
)
DATACLASS = Schema(Type("string"), at="odd.schema.json#/$defs/dataclass")
X_1 = Schema(Type("string"), at="odd.schema.json#/$defs/1")
TYPED_DICT = Schema(
    Type("object"),
    AdditionalProperties(False),
    Properties({"y-z": Schema(Type("string"))}),
    at="odd.schema.json#/$defs/TypedDict",
)
