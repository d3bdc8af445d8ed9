"""The verdicts, for speed, and what people call.

Generated from batch.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.lazy import LazyModule
from ._runtime.uniqueness import repeated_properties

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from . import models, schemas
    from ._runtime.json_values import Json
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")


def _is_batch(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if not isinstance(value, list):
        return False
    for item in value:
        if not isinstance(item, dict):
            return False
    return len(value) <= 1 or not repeated_properties(value, "id", "token")


BATCH: Checks[models.Batch] = Checks(
    lambda: schemas.BATCH,
    _is_batch,
    model=lambda value: tuple(dict(item) for item in value),
)
