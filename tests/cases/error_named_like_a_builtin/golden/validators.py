"""The verdicts of PutThing of things, for speed, and what people call.

Generated from errors.schema.json, request.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.lazy import LazyModule
from ._runtime.params import Params

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from . import models, schemas
    from ._runtime.json_values import Json
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")


def _is_request(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 1:
        return False
    try:
        a_value = value["a"]
    except KeyError:
        return False
    return isinstance(a_value, str)


REQUEST: Checks[models.PutThingRequest] = Checks(
    lambda: schemas.REQUEST,
    _is_request,
    model=lambda value: models.PutThingRequest.from_json(value),
)
TIMEOUT_ERROR: Checks[models.TimeoutError] = Checks(
    lambda: schemas.TIMEOUT_ERROR,
    model=lambda value: models.TimeoutError.from_json(value),
)
PARAMS: Params[models.PutThingRequest] = Params(REQUEST)
