"""The verdicts of orders/parts, for speed, and what people call.

Generated from ../../common.schema.json, line.schema.json in orders/parts by `predial
generate`: edit the schemas.
"""

from __future__ import annotations

from ..._runtime.checks import Checks
from ..._runtime.json_values import is_integer
from ..._runtime.lazy import LazyModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from ..._runtime.json_values import Json
    from . import models, schemas
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")


def _is_line(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 2:
        return False
    try:
        sku_value = value["sku"]
        count_value = value["count"]
    except KeyError:
        return False
    if not isinstance(sku_value, str):
        return False
    if len(sku_value) < 1:
        return False
    if type(count_value) is not int and not is_integer(count_value):
        return False
    return not count_value < 1


LINE: Checks[models.Line] = Checks(
    lambda: schemas.LINE, _is_line, model=lambda value: models.Line.from_json(value)
)
COUNT: Checks[models.Count] = Checks(lambda: schemas.COUNT)
ID: Checks[models.Id] = Checks(lambda: schemas.ID)
