"""The verdicts, for speed, and what people call.

Generated from nothing.schema.json by `predial generate`: edit the schemas.
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

_NOTHING_PROPERTIES = frozenset({"never", "no_text"})


def _is_nothing(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if not _NOTHING_PROPERTIES.issuperset(value):
        return False
    if "never" in value:
        return False
    return "no_text" not in value


NOTHING: Checks[models.Nothing] = Checks(
    lambda: schemas.NOTHING,
    _is_nothing,
    model=lambda value: models.Nothing.from_json(value),
)
