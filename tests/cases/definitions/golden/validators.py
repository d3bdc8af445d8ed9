"""The verdicts, for speed, and what people call.

Generated from library.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.lazy import LazyModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import models, schemas
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")


POINT: Checks[models.Point] = Checks(
    lambda: schemas.POINT, model=lambda value: models.Point.from_json(value)
)
POINTS: Checks[models.Points] = Checks(
    lambda: schemas.POINTS,
    model=lambda value: tuple(models.Point.from_json(item) for item in value),
)
NAME: Checks[models.Name] = Checks(lambda: schemas.NAME)
UNUSED: Checks[models.Unused] = Checks(lambda: schemas.UNUSED)
