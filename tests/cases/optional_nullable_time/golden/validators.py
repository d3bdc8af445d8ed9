"""The verdicts, for speed, and what people call.

Generated from visit.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.formats.date_time import DATE_TIME
from ._runtime.json_values import is_integer
from ._runtime.lazy import LazyModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from . import models, schemas
    from ._runtime.json_values import Json
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")


def _is_visit(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    known = 0
    if "at" in value:
        known += 1
        at_value = value["at"]
        if isinstance(at_value, str):
            if DATE_TIME.quick.fullmatch(at_value) is None and not DATE_TIME.is_valid(
                at_value
            ):
                return False
        elif at_value is not None:
            return False
    if "stops" in value:
        known += 1
        stops_value = value["stops"]
        if isinstance(stops_value, list):
            for item in stops_value:
                if not _is_visit_stop(item):
                    return False
        elif stops_value is not None:
            return False
    if "who" in value:
        known += 1
        who_value = value["who"]
        if isinstance(who_value, dict):
            if type(who_value) is not dict:
                who_value = {**who_value}
            if len(who_value) != 1:
                return False
            try:
                name_value = who_value["name"]
            except KeyError:
                return False
            if not isinstance(name_value, str):
                return False
        elif who_value is not None:
            return False
    return len(value) == known


def _is_visit_stop(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 1:
        return False
    try:
        n_value = value["n"]
    except KeyError:
        return False
    return type(n_value) is int or is_integer(n_value)


VISIT: Checks[models.Visit] = Checks(
    lambda: schemas.VISIT, _is_visit, model=lambda value: models.Visit.from_json(value)
)
WHO: Checks[models.Who] = Checks(
    lambda: schemas.WHO, model=lambda value: models.Who.from_json(value)
)
