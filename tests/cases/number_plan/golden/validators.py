"""The verdicts, for speed, and what people call.

Generated from call.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.formats.e164 import E164
from ._runtime.lazy import LazyModule
from ._runtime.number_plan import is_possible, is_valid

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
    known = 1
    try:
        to_value = value["to"]
    except KeyError:
        return False
    if not isinstance(to_value, str):
        return False
    if not is_valid(to_value):
        return False
    if "from" in value:
        known += 1
        from__value = value["from"]
        if not isinstance(from__value, str):
            return False
        if E164.quick.fullmatch(from__value) is None:
            return False
        if advice and not is_possible(from__value):
            return False
    return len(value) == known


CALL: Checks[models.Call] = Checks(
    lambda: schemas.CALL, _is_call, model=lambda value: models.Call.from_json(value)
)
