"""The verdicts, for speed, and what people call.

Generated from trip.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from math import inf

from ._runtime.checks import Checks
from ._runtime.json_values import is_number
from ._runtime.lazy import LazyModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from . import models, schemas
    from ._runtime.json_values import Json
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")


def _batch_trip_stops(items: list[Any]) -> bool | None:
    """The verdict on all items at once; None where each must be looked at."""
    try:
        if not {*map(type, items)} <= {dict}:
            return None
        city_values = [item["city"] for item in items]
        if sum(map(len, items)) != 1 * len(items):
            return False
        "".join(city_values)  # raises TypeError unless all are strings
    except KeyError:
        return False
    except (TypeError, OverflowError):
        return None
    return True


def _is_trip(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    try:
        from__value = value["from"]
    except KeyError:
        return False
    if type(from__value) is not dict:
        if not isinstance(from__value, dict):
            return False
        from__value = {**from__value}
    known = 1
    try:
        city_value = from__value["city"]
    except KeyError:
        return False
    if not isinstance(city_value, str):
        return False
    if "at" in from__value:
        known += 1
        at_value = from__value["at"]
        if type(at_value) is not dict:
            if not isinstance(at_value, dict):
                return False
            at_value = {**at_value}
        if len(at_value) != 2:
            return False
        try:
            lat_value = at_value["lat"]
            lon_value = at_value["lon"]
        except KeyError:
            return False
        if (
            (type(lat_value) is not float or not -inf < lat_value < inf)
            and type(lat_value) is not int
            and not is_number(lat_value)
        ):
            return False
        if (
            (type(lon_value) is not float or not -inf < lon_value < inf)
            and type(lon_value) is not int
            and not is_number(lon_value)
        ):
            return False
    if len(from__value) != known:
        return False
    if "stops" in value:
        stops_value = value["stops"]
        if not isinstance(stops_value, list):
            return False
        verdict = _batch_trip_stops(stops_value) if len(stops_value) >= 8 else None
        if verdict is False:
            return False
        if verdict is None:
            for item in stops_value:
                if not _is_trip_stop(item):
                    return False
    if "by_day" in value:
        by_day_value = value["by_day"]
        if not isinstance(by_day_value, dict):
            return False
        for member in by_day_value.values():
            if not _is_trip_by_day_item(member):
                return False
    return True


def _is_trip_stop(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 1:
        return False
    try:
        city_value = value["city"]
    except KeyError:
        return False
    return isinstance(city_value, str)


def _is_trip_by_day_item(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 1:
        return False
    try:
        km_value = value["km"]
    except KeyError:
        return False
    return bool(
        (type(km_value) is float and -inf < km_value < inf)
        or type(km_value) is int
        or is_number(km_value)
    )


TRIP: Checks[models.Trip] = Checks(
    lambda: schemas.TRIP, _is_trip, model=lambda value: models.Trip.from_json(value)
)
