"""The tables of PutThing of things: what is wrong with a value, keyword by keyword.

Generated from errors.schema.json, request.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from ._runtime.formats.date_time import DATE_TIME
from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.strings import Format
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

REQUEST = Schema(
    Type("object"),
    Required("a"),
    AdditionalProperties(False),
    Properties({"a": Schema(Type("string"))}),
    at="request.schema.json#",
)
BUSY = Schema(
    Type("object"),
    Required("message", ""),
    AdditionalProperties(False),
    Properties({"message": Schema(Type("string")), "": Schema(Type("string"))}),
    at="errors.schema.json#/$defs/Busy",
)
MISSING = Schema(
    Type("object"),
    Required("what"),
    Properties(
        {
            "what": Schema(Type("string")),
            "when": Schema(Type("string"), Format(DATE_TIME)),
        }
    ),
    at="errors.schema.json#/$defs/Missing",
)
