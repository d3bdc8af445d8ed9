"""The checks.

Generated from moment.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.keywords.objects import AdditionalProperties, Properties
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._runtime.json_values import Json
    from . import models

_MOMENT = Schema(
    Type("object"),
    AdditionalProperties(False),
    Properties({"at": Schema(Type("string")), "other": Schema(Type("string"))}),
    at="moment.schema.json#",
)


def _is_moment(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    known = 0
    if "at" in value:
        known += 1
        at_value = value["at"]
        if not isinstance(at_value, str):
            return False
    if "other" in value:
        known += 1
        other_value = value["other"]
        if not isinstance(other_value, str):
            return False
    if len(value) != known:
        return False
    return True


def _models() -> Any:
    """The models, which are imported when the first is made."""
    from . import models

    return models


MOMENT: Checks[models.Moment] = Checks(
    _MOMENT, _is_moment, model=lambda value: _models().Moment.from_json(value)
)
is_valid_moment = MOMENT.is_valid
check_moment = MOMENT.check
parse_moment = MOMENT.parse
is_valid_moment_json = MOMENT.is_valid_json
check_moment_json = MOMENT.check_json
parse_moment_json = MOMENT.parse_json
