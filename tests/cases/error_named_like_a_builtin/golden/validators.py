"""The checks of PutThing of things.

Generated from errors.schema.json, request.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._runtime.json_values import Json
    from . import models

_REQUEST = Schema(
    Type("object"),
    Required("a"),
    AdditionalProperties(False),
    Properties({"a": Schema(Type("string"))}),
    at="request.schema.json#",
)
_TIMEOUT_ERROR = Schema(
    Type("object"),
    Required("message"),
    Properties({"message": Schema(Type("string"))}),
    at="errors.schema.json#/$defs/TimeoutError",
)


def _is_request(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 1:
        return False
    try:
        a_value = value["a"]
    except KeyError:
        return False
    return isinstance(a_value, str)


def _models() -> Any:
    """The models, which are imported when the first is made."""
    from . import models

    return models


REQUEST: Checks[models.PutThingRequest] = Checks(
    _REQUEST,
    _is_request,
    model=lambda value: _models().PutThingRequest.from_json(value),
)
is_valid_request = REQUEST.is_valid
check_request = REQUEST.check
parse_request = REQUEST.parse
is_valid_request_json = REQUEST.is_valid_json
check_request_json = REQUEST.check_json
parse_request_json = REQUEST.parse_json

TIMEOUT_ERROR: Checks[models.TimeoutError_] = Checks(
    _TIMEOUT_ERROR, model=lambda value: _models().TimeoutError_.from_json(value)
)
is_valid_timeout_error = TIMEOUT_ERROR.is_valid
check_timeout_error = TIMEOUT_ERROR.check
parse_timeout_error = TIMEOUT_ERROR.parse
