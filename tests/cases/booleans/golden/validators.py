"""The verdicts, for speed, and what people call.

Generated from all.schema.json, gate.schema.json, none.schema.json by `predial
generate`: edit the schemas.
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

_GATE_PROPERTIES = frozenset({"list", "open", "shut"})


def _is_all(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    return True


def _is_gate(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if not _GATE_PROPERTIES.issuperset(value):
        return False
    if "shut" in value:
        return False
    if "list" in value:
        list_value = value["list"]
        if not isinstance(list_value, list):
            return False
    return True


def _is_none(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    return False


ALL: Checks[models.All] = Checks(lambda: schemas.ALL, _is_all)
GATE: Checks[models.Gate] = Checks(
    lambda: schemas.GATE, _is_gate, model=lambda value: models.Gate.from_json(value)
)
NONE: Checks[models.None_] = Checks(lambda: schemas.NONE, _is_none)
