"""The tables: what is wrong with a value, keyword by keyword.

Generated from person.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

PERSON = Schema(
    Type("object"),
    Required("name", "age"),
    AdditionalProperties(False),
    Properties(
        {
            "name": Schema(Type("string")),
            "age": Schema(Type("integer")),
            "nick": Schema(Type("string")),
        }
    ),
    at="person.schema.json#",
    description="A closed object.",
)
