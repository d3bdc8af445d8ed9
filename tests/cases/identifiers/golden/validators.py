"""The verdicts, for speed, and what people call.

Generated from far.schema.json, main.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
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


def _is_far(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    return isinstance(value, bool)


def _is_main(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    known = 0
    if "near" in value:
        known += 1
        near_value = value["near"]
        if not isinstance(near_value, str):
            return False
    if "far" in value:
        known += 1
        far_value = value["far"]
        if not isinstance(far_value, bool):
            return False
    if "inner" in value:
        known += 1
        inner_value = value["inner"]
        if type(inner_value) is not int and not is_integer(inner_value):
            return False
    return len(value) == known


FAR: Checks[models.Far] = Checks(lambda: schemas.FAR, _is_far)
MAIN: Checks[models.Main] = Checks(
    lambda: schemas.MAIN, _is_main, model=lambda value: models.Main.from_json(value)
)
NEAR: Checks[models.Near] = Checks(lambda: schemas.NEAR)
INNER: Checks[models.Inner] = Checks(lambda: schemas.INNER)
