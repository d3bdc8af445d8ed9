"""The verdicts, for speed, and what people call.

Generated from moment.schema.json by `predial generate`: edit the schemas.
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


def _is_moment(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    known = 0
    if "at" in value:
        known += 1
        at_value = value["at"]
        if not isinstance(at_value, str):
            return False
    if "other" in value:
        known += 1
        other_value = value["other"]
        if not isinstance(other_value, str):
            return False
    return len(value) == known


MOMENT: Checks[models.Moment] = Checks(
    lambda: schemas.MOMENT,
    _is_moment,
    model=lambda value: models.Moment.from_json(value),
)
