"""The checks of PutThing of things.

Generated from put_thing/errors.schema.json, put_thing/request.schema.json,
put_thing/response.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from .._runtime.checks import Checks
from .._runtime.formats.date_time import DATE_TIME, DATE_TIME_UTC
from .._runtime.keywords.objects import AdditionalProperties, Properties, Required
from .._runtime.keywords.strings import Format
from .._runtime.keywords.values import Type
from .._runtime.schemas import Schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .._runtime.json_values import Json
    from . import models

_REQUEST = Schema(
    Type("object"),
    Required("name", "start"),
    AdditionalProperties(False),
    Properties(
        {
            "name": Schema(Type("string")),
            "start": Schema(Type("string"), Format(DATE_TIME_UTC)),
        }
    ),
    at="request.schema.json#",
)
_RESPONSE = Schema(
    Type("object"),
    Properties({"id": Schema(Type("string"))}),
    at="response.schema.json#",
)
_THING_MISSING = Schema(
    Type("object"),
    Required("message"),
    Properties(
        {
            "message": Schema(Type("string")),
            "name": Schema(Type("string")),
            "when": Schema(Type("string"), Format(DATE_TIME)),
        }
    ),
    at="errors.schema.json#/$defs/ThingMissing",
)
_THING_BUSY = Schema(
    Type("object"),
    Required("message", "seconds"),
    AdditionalProperties(False),
    Properties({"message": Schema(Type("string")), "seconds": Schema(Type("integer"))}),
    at="errors.schema.json#/$defs/ThingBusy",
)


def _is_request(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 2:
        return False
    try:
        name_value = value["name"]
        start_value = value["start"]
    except KeyError:
        return False
    if not isinstance(name_value, str):
        return False
    if not isinstance(start_value, str):
        return False
    if DATE_TIME_UTC.quick.fullmatch(start_value) is None:
        return False
    return True


def _is_response(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if "id" in value:
        id_value = value["id"]
        if not isinstance(id_value, str):
            return False
    return True


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

RESPONSE: Checks[models.PutThingResponse] = Checks(
    _RESPONSE,
    _is_response,
    model=lambda value: _models().PutThingResponse.from_json(value),
)
is_valid_response = RESPONSE.is_valid
check_response = RESPONSE.check
parse_response = RESPONSE.parse
is_valid_response_json = RESPONSE.is_valid_json
check_response_json = RESPONSE.check_json
parse_response_json = RESPONSE.parse_json

THING_MISSING: Checks[models.ThingMissing] = Checks(
    _THING_MISSING, model=lambda value: _models().ThingMissing.from_json(value)
)
is_valid_thing_missing = THING_MISSING.is_valid
check_thing_missing = THING_MISSING.check
parse_thing_missing = THING_MISSING.parse

THING_BUSY: Checks[models.ThingBusy] = Checks(
    _THING_BUSY, model=lambda value: _models().ThingBusy.from_json(value)
)
is_valid_thing_busy = THING_BUSY.is_valid
check_thing_busy = THING_BUSY.check
parse_thing_busy = THING_BUSY.parse
