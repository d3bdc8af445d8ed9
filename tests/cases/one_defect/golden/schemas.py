"""The tables: what is wrong with a value, keyword by keyword.

Generated from advised.schema.json, call.schema.json, matched.schema.json by `predial
generate`: edit the schemas.
"""

from __future__ import annotations

import re

from ._runtime.keywords.applicators import Advisory, AllOf, Not
from ._runtime.keywords.objects import PatternProperties, Properties, Required
from ._runtime.keywords.sizes import MaxLength, MaxProperties
from ._runtime.keywords.strings import Pattern
from ._runtime.keywords.values import Const, Enum, Type
from ._runtime.schemas import Schema

_NUMBERED_PATTERN = re.compile("[0-9]*+").fullmatch
_MATCHED_PATTERN = re.compile("^n").match
_MATCHED_PATTERN_2 = re.compile(r"r\Z").search

ADVISED = Schema(
    Type("object"),
    MaxProperties(1),
    Properties({"number": Schema(Type("string"))}),
    Advisory(Schema(MaxProperties(1), Properties({"number": Schema(Type("string"))}))),
    at="advised.schema.json#",
)
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
MATCHED = Schema(
    Type("object"),
    Properties({"number": Schema(Type("string"), MaxLength(5))}),
    PatternProperties(
        {
            "^n": (_MATCHED_PATTERN, Schema(Type("string"), MaxLength(5))),
            "r$": (_MATCHED_PATTERN_2, Schema(Type("string"), MaxLength(5))),
        }
    ),
    at="matched.schema.json#",
)
