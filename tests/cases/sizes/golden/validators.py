"""The verdicts, for speed, and what people call.

Generated from thing.schema.json by `predial generate`: edit the schemas.
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


def _is_thing(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    known = 0
    if "text" in value:
        known += 1
        text_value = value["text"]
        if not isinstance(text_value, str):
            return False
        if not 2 <= len(text_value) <= 3:
            return False
    if "list" in value:
        known += 1
        list_value = value["list"]
        if not isinstance(list_value, list):
            return False
        if not 1 <= len(list_value) <= 2:
            return False
    if "map" in value:
        known += 1
        map_value = value["map"]
        if not isinstance(map_value, dict):
            return False
        if not 1 <= len(map_value) <= 2:
            return False
    if "any" in value:
        known += 1
        any_value = value["any"]
        if isinstance(any_value, (str, list)):
            if len(any_value) > 1:
                return False
        elif isinstance(any_value, dict) and len(any_value) > 1:
            return False
    return len(value) == known


THING: Checks[models.Thing] = Checks(
    lambda: schemas.THING, _is_thing, model=lambda value: models.Thing.from_json(value)
)
