"""The checks.

Generated from thing.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.keywords.objects import AdditionalProperties, Properties
from ._runtime.keywords.sizes import (
    MaxItems,
    MaxLength,
    MaxProperties,
    MinItems,
    MinLength,
    MinProperties,
)
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._runtime.json_values import Json
    from . import models

_THING = Schema(
    Type("object"),
    AdditionalProperties(False),
    Properties(
        {
            "text": Schema(Type("string"), MinLength(2), MaxLength(3)),
            "list": Schema(Type("array"), MinItems(1), MaxItems(2)),
            "map": Schema(Type("object"), MinProperties(1), MaxProperties(2)),
            "any": Schema(MaxLength(1), MaxItems(1), MaxProperties(1)),
        }
    ),
    at="thing.schema.json#",
)


def _is_thing(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    known = 0
    if "text" in value:
        known += 1
        text_value = value["text"]
        if not isinstance(text_value, str):
            return False
        if not 2 <= len(text_value) <= 3:
            return False
    if "list" in value:
        known += 1
        list_value = value["list"]
        if not isinstance(list_value, list):
            return False
        if not 1 <= len(list_value) <= 2:
            return False
    if "map" in value:
        known += 1
        map_value = value["map"]
        if not isinstance(map_value, dict):
            return False
        if not 1 <= len(map_value) <= 2:
            return False
    if "any" in value:
        known += 1
        any_value = value["any"]
        if isinstance(any_value, str):
            if len(any_value) > 1:
                return False
        elif isinstance(any_value, list):
            if len(any_value) > 1:
                return False
        elif isinstance(any_value, dict):
            if len(any_value) > 1:
                return False
    if len(value) != known:
        return False
    return True


def _models() -> Any:
    """The models, which are imported when the first is made."""
    from . import models

    return models


THING: Checks[models.Thing] = Checks(
    _THING, _is_thing, model=lambda value: _models().Thing.from_json(value)
)
is_valid_thing = THING.is_valid
check_thing = THING.check
parse_thing = THING.parse
is_valid_thing_json = THING.is_valid_json
check_thing_json = THING.check_json
parse_thing_json = THING.parse_json
