"""The verdicts of units, for speed, and what people call.

Generated from length.schema.json, mass.schema.json in units by `predial generate`: edit
the schemas.
"""

from __future__ import annotations

from .._runtime.checks import Checks
from .._runtime.lazy import LazyModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import models, schemas
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")


METRES: Checks[models.Metres] = Checks(lambda: schemas.METRES)
GRAMS: Checks[models.Grams] = Checks(lambda: schemas.GRAMS)
LOAD: Checks[models.Load] = Checks(
    lambda: schemas.LOAD, model=lambda value: models.Load.from_json(value)
)
