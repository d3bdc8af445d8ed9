"""The tables: what is wrong with a value, keyword by keyword.

Generated from call.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

import re

from ._runtime.keywords.applicators import Advisory, AllOf, Not
from ._runtime.keywords.objects import Properties, Required
from ._runtime.keywords.sizes import MaxLength
from ._runtime.keywords.strings import Pattern
from ._runtime.keywords.values import Const, Enum, Type
from ._runtime.schemas import Schema

_NUMBERED_PATTERN = re.compile("[0-9]*+").fullmatch

NOTE = Schema(
    Type("string", "null"),
    AllOf(Schema(Not(Schema(Const("a")))), Schema(Not(Schema(Enum("a", "b"))))),
    at="call.schema.json#/$defs/Note",
)
NUMBERED = Schema(
    Required("number"),
    Properties(
        {
            "number": Schema(
                Type("string"),
                Advisory(Schema(MaxLength(5), Pattern("^[0-9]*$", _NUMBERED_PATTERN))),
            ),
            "note": NOTE,
        }
    ),
    at="call.schema.json#/$defs/Numbered",
)
CALL = Schema(
    Type("object"),
    Required("number"),
    Properties({"number": Schema(Type("string"), MaxLength(5)), "note": NOTE}),
    AllOf(NUMBERED, NUMBERED),
    at="call.schema.json#",
)
