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
_FAILURE = Schema(
    Type("object"),
    Required("message"),
    AdditionalProperties(False),
    Properties({"message": Schema(Type("string"))}),
    at="errors.schema.json#/$defs/Failure",
)
_ERROR = Schema(
    Type("object"),
    Required("text"),
    AdditionalProperties(False),
    Properties({"text": Schema(Type("string"))}),
    at="errors.schema.json#/$defs/Error",
)
_PUT_THING_ERROR = Schema(
    Type("object"),
    Required("text"),
    AdditionalProperties(False),
    Properties({"text": Schema(Type("string"))}),
    at="errors.schema.json#/$defs/PutThingError",
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

FAILURE: Checks[models.Failure] = Checks(
    _FAILURE, model=lambda value: _models().Failure.from_json(value)
)
is_valid_failure = FAILURE.is_valid
check_failure = FAILURE.check
parse_failure = FAILURE.parse

ERROR: Checks[models.Error] = Checks(
    _ERROR, model=lambda value: _models().Error.from_json(value)
)
is_valid_error = ERROR.is_valid
check_error = ERROR.check
parse_error = ERROR.parse

PUT_THING_ERROR: Checks[models.PutThingError2] = Checks(
    _PUT_THING_ERROR, model=lambda value: _models().PutThingError2.from_json(value)
)
is_valid_put_thing_error = PUT_THING_ERROR.is_valid
check_put_thing_error = PUT_THING_ERROR.check
parse_put_thing_error = PUT_THING_ERROR.parse
