"""The tables of PutThing of things: what is wrong with a value, keyword by keyword.

Generated from errors.schema.json, request.schema.json, response.schema.json in
put_thing by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from .._runtime.formats.date_time import DATE_TIME, DATE_TIME_UTC
from .._runtime.keywords.objects import AdditionalProperties, Properties, Required
from .._runtime.keywords.strings import Format
from .._runtime.keywords.values import Type
from .._runtime.schemas import Schema

REQUEST = Schema(
    Type("object"),
    Required("name", "start"),
    AdditionalProperties(False),
    Properties(
        {
            "name": Schema(Type("string")),
            "start": Schema(Type("string"), Format(DATE_TIME_UTC)),
        }
    ),
    at="request.schema.json#",
)
RESPONSE = Schema(
    Type("object"),
    Properties({"id": Schema(Type("string"))}),
    at="response.schema.json#",
)
THING_MISSING = Schema(
    Type("object"),
    Required("message"),
    Properties(
        {
            "message": Schema(Type("string")),
            "name": Schema(Type("string")),
            "when": Schema(Type("string"), Format(DATE_TIME)),
        }
    ),
    at="errors.schema.json#/$defs/ThingMissing",
    description="There is no such thing.",
)
THING_BUSY = Schema(
    Type("object"),
    Required("message", "seconds"),
    AdditionalProperties(False),
    Properties({"message": Schema(Type("string")), "seconds": Schema(Type("integer"))}),
    at="errors.schema.json#/$defs/ThingBusy",
)
