"""The tables of PutThing of things: what is wrong with a value, keyword by keyword.

Generated from errors.schema.json, request.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

REQUEST = Schema(
    Type("object"),
    Required("a"),
    AdditionalProperties(False),
    Properties({"a": Schema(Type("string"))}),
    at="request.schema.json#",
)
FAILURE = Schema(
    Type("object"),
    Required("message"),
    Properties(
        {
            "message": Schema(Type("string")),
            "status": Schema(Type("string")),
            "retryable": Schema(Type("string")),
            "add_note": Schema(Type("string")),
            "args": Schema(Type("string")),
        }
    ),
    at="errors.schema.json#/$defs/Failure",
)
