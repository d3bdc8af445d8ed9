"""The tables: what is wrong with a value, keyword by keyword.

Generated from choice.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.keywords.objects import AdditionalProperties, Properties
from ._runtime.keywords.values import Enum, Type
from ._runtime.schemas import Schema

_CHOICE_MIXED_VALUE = Schema(
    Enum("a", 1, None, True, [1], {"b": 2}), at="choice.schema.json#/properties/mixed"
)
MANY = Schema(
    Type("string"),
    Enum(
        "value-0",
        "value-1",
        "value-2",
        "value-3",
        "value-4",
        "value-5",
        "value-6",
        "value-7",
        "value-8",
        "value-9",
        "value-10",
        "value-11",
    ),
    at="choice.schema.json#/$defs/Many",
)
CHOICE = Schema(
    Type("object"),
    AdditionalProperties(False),
    Properties(
        {
            "colour": Schema(Type("string"), Enum("red", "green")),
            "size": Schema(Enum(1, 2.5)),
            "mixed": _CHOICE_MIXED_VALUE,
            "flag": Schema(Enum(True)),
            "listed": MANY,
        }
    ),
    at="choice.schema.json#",
)
