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
    AdditionalProperties(False),
    Properties({"message": Schema(Type("string"))}),
    at="errors.schema.json#/$defs/Failure",
)
ERROR = Schema(
    Type("object"),
    Required("text"),
    AdditionalProperties(False),
    Properties({"text": Schema(Type("string"))}),
    at="errors.schema.json#/$defs/Error",
)
PUT_THING_ERROR = Schema(
    Type("object"),
    Required("text"),
    AdditionalProperties(False),
    Properties({"text": Schema(Type("string"))}),
    at="errors.schema.json#/$defs/PutThingError",
)
