"""The verdicts, for speed, and what people call.

Generated from profile.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.json_values import is_integer, is_number
from ._runtime.lazy import LazyModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from . import models, schemas
    from ._runtime.json_values import Json
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")

_PROFILE_PROPERTIES = frozenset({"any", "list", "needed", "nullable", "optional"})


def _is_profile(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if not _PROFILE_PROPERTIES.issuperset(value):
        return False
    try:
        needed_value = value["needed"]
    except KeyError:
        return False
    if "optional" in value:
        optional_value = value["optional"]
        if not isinstance(optional_value, str):
            return False
    if "nullable" in value:
        nullable_value = value["nullable"]
        if not (isinstance(nullable_value, str) or nullable_value is None):
            return False
    if type(needed_value) is int or is_number(needed_value):
        if type(needed_value) is not int and not is_integer(needed_value):
            return False
    elif needed_value is not None:
        return False
    if "list" in value:
        list_value = value["list"]
        if isinstance(list_value, list):
            for item in list_value:
                if not isinstance(item, str):
                    return False
        elif list_value is not None:
            return False
    return True


PROFILE: Checks[models.Profile] = Checks(
    lambda: schemas.PROFILE,
    _is_profile,
    model=lambda value: models.Profile.from_json(value),
)
