"""The checks.

Generated from far.schema.json, main.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.json_values import is_integer
from ._runtime.keywords.objects import AdditionalProperties, Properties
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._runtime.json_values import Json
    from . import models

_FAR = Schema(Type("boolean"), at="far.schema.json#")
_NEAR = Schema(Type("string"), at="main.schema.json#/$defs/Near")
_INNER = Schema(Type("integer"), at="main.schema.json#/$defs/Inner")
_MAIN = Schema(
    Type("object"),
    AdditionalProperties(False),
    Properties({"near": _NEAR, "far": _FAR, "inner": _INNER}),
    at="main.schema.json#",
)


def _is_far(value: Json) -> bool:
    return isinstance(value, bool)


def _is_main(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    known = 0
    if "near" in value:
        known += 1
        near_value = value["near"]
        if not isinstance(near_value, str):
            return False
    if "far" in value:
        known += 1
        far_value = value["far"]
        if not isinstance(far_value, bool):
            return False
    if "inner" in value:
        known += 1
        inner_value = value["inner"]
        if type(inner_value) is not int and not is_integer(inner_value):
            return False
    if len(value) != known:
        return False
    return True


def _models() -> Any:
    """The models, which are imported when the first is made."""
    from . import models

    return models


FAR: Checks[models.Far] = Checks(_FAR, _is_far)
is_valid_far = FAR.is_valid
check_far = FAR.check
parse_far = FAR.parse
is_valid_far_json = FAR.is_valid_json
check_far_json = FAR.check_json
parse_far_json = FAR.parse_json

MAIN: Checks[models.Main] = Checks(
    _MAIN, _is_main, model=lambda value: _models().Main.from_json(value)
)
is_valid_main = MAIN.is_valid
check_main = MAIN.check
parse_main = MAIN.parse
is_valid_main_json = MAIN.is_valid_json
check_main_json = MAIN.check_json
parse_main_json = MAIN.parse_json

NEAR: Checks[models.Near] = Checks(_NEAR)
is_valid_near = NEAR.is_valid
check_near = NEAR.check
parse_near = NEAR.parse

INNER: Checks[models.Inner] = Checks(_INNER)
is_valid_inner = INNER.is_valid
check_inner = INNER.check
parse_inner = INNER.parse
