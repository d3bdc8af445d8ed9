"""The verdicts, for speed, and what people call.

Generated from request.schema.json, response.schema.json, shared.schema.json by `predial
generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.lazy import LazyModule

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
        item_value = value["item"]
    except KeyError:
        return False
    if not isinstance(item_value, str):
        return False
    return len(item_value) >= 1


def _is_response(
    value: Json, advice: bool = False, now: datetime | None = None
) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if "ok" in value:
        ok_value = value["ok"]
        if not isinstance(ok_value, bool):
            return False
    return True


REQUEST: Checks[models.Request] = Checks(
    lambda: schemas.REQUEST,
    _is_request,
    model=lambda value: models.Request.from_json(value),
)
RESPONSE: Checks[models.Response] = Checks(
    lambda: schemas.RESPONSE,
    _is_response,
    model=lambda value: models.Response.from_json(value),
)
ITEM: Checks[models.Item] = Checks(lambda: schemas.ITEM)
