"""The verdicts, for speed, and what people call.

Generated from fixed.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from math import inf

from ._runtime.checks import Checks
from ._runtime.json_values import is_number
from ._runtime.lazy import LazyModule
from ._runtime.schemas import accepts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from . import models, schemas
    from ._runtime.json_values import Json
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")

_FIXED_VERSION_NUMBERS = frozenset({1})


def _is_fixed(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    known = 0
    if "version" in value:
        known += 1
        version_value = value["version"]
        if (
            (type(version_value) is not float or not -inf < version_value < inf)
            and type(version_value) is not int
            and not is_number(version_value)
        ):
            return False
        if version_value not in _FIXED_VERSION_NUMBERS:
            return False
    if "kind" in value:
        known += 1
        kind_value = value["kind"]
        if kind_value != "fixed":
            return False
    if "nothing" in value:
        known += 1
        nothing_value = value["nothing"]
        if nothing_value is not None:
            return False
    if "shape" in value:
        known += 1
        if not _is_fixed_shape_value(value["shape"]):
            return False
    return len(value) == known


def _is_fixed_shape_value(value: Json) -> bool:
    return accepts(schemas._FIXED_SHAPE_VALUE, value)


FIXED: Checks[models.Fixed] = Checks(
    lambda: schemas.FIXED, _is_fixed, model=lambda value: models.Fixed.from_json(value)
)
