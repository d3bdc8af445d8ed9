"""The verdicts, for speed, and what people call.

Generated from label.schema.json, named.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.json_values import is_integer
from ._runtime.lazy import LazyModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from . import models, schemas
    from ._runtime.json_values import Json
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")


def _is_label(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if not isinstance(value, str):
        return False
    return 2 <= len(value) <= 4


def _is_named(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    try:
        name_value = value["name"]
        id_value = value["id"]
    except KeyError:
        return False
    if not isinstance(name_value, str):
        return False
    return type(id_value) is int or is_integer(id_value)


LABEL: Checks[models.Label] = Checks(lambda: schemas.LABEL, _is_label)
TEXT: Checks[models.Text] = Checks(lambda: schemas.TEXT)
NAMED: Checks[models.Named] = Checks(
    lambda: schemas.NAMED, _is_named, model=lambda value: models.Named.from_json(value)
)
