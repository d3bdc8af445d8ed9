"""The verdicts, for speed, and what people call.

Generated from person.schema.json by `predial generate`: edit the schemas.
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


def _is_person(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    known = 2
    try:
        name_value = value["name"]
        age_value = value["age"]
    except KeyError:
        return False
    if not isinstance(name_value, str):
        return False
    if type(age_value) is not int and not is_integer(age_value):
        return False
    if "nick" in value:
        known += 1
        nick_value = value["nick"]
        if not isinstance(nick_value, str):
            return False
    return len(value) == known


PERSON: Checks[models.Person] = Checks(
    lambda: schemas.PERSON,
    _is_person,
    model=lambda value: models.Person.from_json(value),
)
