"""The verdicts of PutThing of things, for speed, and what people call.

Generated from errors.schema.json, request.schema.json, response.schema.json in
put_thing by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from .._runtime.checks import Checks
from .._runtime.formats.date_time import DATE_TIME_UTC
from .._runtime.lazy import LazyModule
from .._runtime.params import Params

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.json_values import Json
    from . import models, schemas
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")


def _is_request(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 2:
        return False
    try:
        name_value = value["name"]
        start_value = value["start"]
    except KeyError:
        return False
    if not isinstance(name_value, str):
        return False
    if not isinstance(start_value, str):
        return False
    return DATE_TIME_UTC.quick.fullmatch(start_value) is not None


def _is_response(
    value: Json, advice: bool = False, now: datetime | None = None
) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if "id" in value:
        id_value = value["id"]
        if not isinstance(id_value, str):
            return False
    return True


REQUEST: Checks[models.PutThingRequest] = Checks(
    lambda: schemas.REQUEST,
    _is_request,
    model=lambda value: models.PutThingRequest.from_json(value),
)
RESPONSE: Checks[models.PutThingResponse] = Checks(
    lambda: schemas.RESPONSE,
    _is_response,
    model=lambda value: models.PutThingResponse.from_json(value),
)
THING_MISSING: Checks[models.ThingMissing] = Checks(
    lambda: schemas.THING_MISSING,
    model=lambda value: models.ThingMissing.from_json(value),
)
THING_BUSY: Checks[models.ThingBusy] = Checks(
    lambda: schemas.THING_BUSY, model=lambda value: models.ThingBusy.from_json(value)
)
PARAMS: Params[models.PutThingRequest] = Params(REQUEST)
