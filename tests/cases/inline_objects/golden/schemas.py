"""The tables: what is wrong with a value, keyword by keyword.

Generated from trip.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.keywords.arrays import Items
from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

TRIP_FROM_AT = Schema(
    Type("object"),
    Required("lat", "lon"),
    AdditionalProperties(False),
    Properties({"lat": Schema(Type("number")), "lon": Schema(Type("number"))}),
    at="trip.schema.json#/properties/from/properties/at",
)
TRIP_FROM = Schema(
    Type("object"),
    Required("city"),
    AdditionalProperties(False),
    Properties({"city": Schema(Type("string")), "at": TRIP_FROM_AT}),
    at="trip.schema.json#/properties/from",
)
TRIP_STOP = Schema(
    Type("object"),
    Required("city"),
    AdditionalProperties(False),
    Properties({"city": Schema(Type("string"))}),
    at="trip.schema.json#/properties/stops/items",
)
TRIP_BY_DAY_ITEM = Schema(
    Type("object"),
    Required("km"),
    AdditionalProperties(False),
    Properties({"km": Schema(Type("number"))}),
    at="trip.schema.json#/properties/by_day/additionalProperties",
)
TRIP = Schema(
    Type("object"),
    Required("from"),
    Properties(
        {
            "from": TRIP_FROM,
            "stops": Schema(Type("array"), Items(TRIP_STOP)),
            "by_day": Schema(Type("object"), AdditionalProperties(TRIP_BY_DAY_ITEM)),
        }
    ),
    at="trip.schema.json#",
)
