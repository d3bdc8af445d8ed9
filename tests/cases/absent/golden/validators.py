"""The checks.

Generated from profile.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.json_values import is_integer, is_number
from ._runtime.keywords.arrays import Items
from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.values import Type
from ._runtime.schemas import ANYTHING, Schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._runtime.json_values import Json
    from . import models

_PROFILE_PROPERTIES = frozenset({"any", "list", "needed", "nullable", "optional"})

_PROFILE = Schema(
    Type("object"),
    Required("needed"),
    AdditionalProperties(False),
    Properties(
        {
            "optional": Schema(Type("string")),
            "nullable": Schema(Type("string", "null")),
            "needed": Schema(Type("integer", "null")),
            "any": ANYTHING,
            "list": Schema(Type("array", "null"), Items(Schema(Type("string")))),
        }
    ),
    at="profile.schema.json#",
)


def _is_profile(value: Json) -> bool:
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


def _models() -> Any:
    """The models, which are imported when the first is made."""
    from . import models

    return models


PROFILE: Checks[models.Profile] = Checks(
    _PROFILE, _is_profile, model=lambda value: _models().Profile.from_json(value)
)
is_valid_profile = PROFILE.is_valid
check_profile = PROFILE.check
parse_profile = PROFILE.parse
is_valid_profile_json = PROFILE.is_valid_json
check_profile_json = PROFILE.check_json
parse_profile_json = PROFILE.parse_json
