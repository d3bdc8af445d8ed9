"""The verdicts, for speed, and what people call.

Generated from name.schema.json, new.schema.json, old.schema.json by `predial generate`:
edit the schemas.
"""

from __future__ import annotations

from math import inf

from ._runtime.checks import Checks
from ._runtime.json_values import holds, is_number
from ._runtime.lazy import LazyModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from . import models, schemas
    from ._runtime.json_values import Json
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")


def _is_name(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    return isinstance(value, str)


def _is_new(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if isinstance(value, list) and len(value) > 0:
        item = value[0]
        if not isinstance(item, str):
            return False
    return True


def _is_old(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    return bool((type(value) is not int and not is_number(value)) or 3 < value < inf)


NAME: Checks[models.Name] = Checks(lambda: schemas.NAME, _is_name)
NEW: Checks[models.New] = Checks(
    lambda: schemas.NEW,
    _is_new,
    model=lambda value: tuple(value) if holds(value, list) else value,
)
OLD: Checks[models.Old] = Checks(lambda: schemas.OLD, _is_old)
