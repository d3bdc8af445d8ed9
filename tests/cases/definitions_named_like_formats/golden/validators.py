"""The verdicts, for speed, and what people call.

Generated from call.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.formats.e164 import E164 as RUNTIME_E164
from ._runtime.lazy import LazyModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from . import models, schemas
    from ._runtime.json_values import Json
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")


def _is_call(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 1:
        return False
    try:
        caller_value = value["caller"]
    except KeyError:
        return False
    if type(caller_value) is not dict:
        if not isinstance(caller_value, dict):
            return False
        caller_value = {**caller_value}
    if len(caller_value) != 1:
        return False
    try:
        number_value = caller_value["number"]
    except KeyError:
        return False
    if not isinstance(number_value, str):
        return False
    return RUNTIME_E164.quick.fullmatch(number_value) is not None


CALL: Checks[models.Call] = Checks(
    lambda: schemas.CALL, _is_call, model=lambda value: models.Call.from_json(value)
)
E164: Checks[models.E164] = Checks(
    lambda: schemas.E164, model=lambda value: models.E164.from_json(value)
)
