"""The tables: what is wrong with a value, keyword by keyword.

Generated from trip.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.keywords.arrays import Items
from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

TRIP = Schema(
    Type("object"),
    Required("from"),
    Properties(
        {
            "from": Schema(
                Type("object"),
                Required("city"),
                AdditionalProperties(False),
                Properties(
                    {
                        "city": Schema(Type("string")),
                        "at": Schema(
                            Type("object"),
                            Required("lat", "lon"),
                            AdditionalProperties(False),
                            Properties(
                                {
                                    "lat": Schema(Type("number")),
                                    "lon": Schema(Type("number")),
                                }
                            ),
                        ),
                    }
                ),
            ),
            "stops": Schema(
                Type("array"),
                Items(
                    Schema(
                        Type("object"),
                        Required("city"),
                        AdditionalProperties(False),
                        Properties({"city": Schema(Type("string"))}),
                    )
                ),
            ),
            "by_day": Schema(
                Type("object"),
                AdditionalProperties(
                    Schema(
                        Type("object"),
                        Required("km"),
                        AdditionalProperties(False),
                        Properties({"km": Schema(Type("number"))}),
                    )
                ),
            ),
        }
    ),
    at="trip.schema.json#",
)
