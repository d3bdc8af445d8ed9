"""The verdicts, for speed, and what people call.

Generated from order.schema.json by `predial generate`: edit the schemas.
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


def _is_order(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if "address" in value:
        address_value = value["address"]
        if isinstance(address_value, dict):
            if type(address_value) is not dict:
                address_value = {**address_value}
            if "street" not in address_value:
                return False
    if "card" in value and "owner" not in value:
        return False
    if "invoice" in value:
        if type(value) is not dict:
            value = {**value}
        if "street" not in value:
            return False
    return True


ORDER: Checks[models.Order] = Checks(
    lambda: schemas.ORDER, _is_order, model=lambda value: models.Order.from_json(value)
)
