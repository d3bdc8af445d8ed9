"""The tables: what is wrong with a value, keyword by keyword.

Generated from visit.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.formats.date_time import DATE_TIME
from ._runtime.keywords.applicators import AnyOf
from ._runtime.keywords.arrays import Items
from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.strings import Format
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

WHO = Schema(
    Type("object"),
    Required("name"),
    AdditionalProperties(False),
    Properties({"name": Schema(Type("string"))}),
    at="visit.schema.json#/$defs/Who",
)
VISIT_STOP = Schema(
    Type("object"),
    Required("n"),
    AdditionalProperties(False),
    Properties({"n": Schema(Type("integer"))}),
    at="visit.schema.json#/properties/stops/items",
)
VISIT = Schema(
    Type("object"),
    AdditionalProperties(False),
    Properties(
        {
            "at": Schema(Type("string", "null"), Format(DATE_TIME)),
            "stops": Schema(Type("array", "null"), Items(VISIT_STOP)),
            "who": Schema(AnyOf(WHO, Schema(Type("null")))),
        }
    ),
    at="visit.schema.json#",
)
