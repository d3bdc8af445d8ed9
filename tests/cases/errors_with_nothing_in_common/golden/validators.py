"""The checks of PutThing of things.

Generated from errors.schema.json, request.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.formats.date_time import DATE_TIME
from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.strings import Format
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
_BUSY = Schema(
    Type("object"),
    Required("message", ""),
    AdditionalProperties(False),
    Properties({"message": Schema(Type("string")), "": Schema(Type("string"))}),
    at="errors.schema.json#/$defs/Busy",
)
_MISSING = Schema(
    Type("object"),
    Required("what"),
    Properties(
        {
            "what": Schema(Type("string")),
            "when": Schema(Type("string"), Format(DATE_TIME)),
        }
    ),
    at="errors.schema.json#/$defs/Missing",
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

BUSY: Checks[models.Busy] = Checks(
    _BUSY, model=lambda value: _models().Busy.from_json(value)
)
is_valid_busy = BUSY.is_valid
check_busy = BUSY.check
parse_busy = BUSY.parse

MISSING: Checks[models.Missing] = Checks(
    _MISSING, model=lambda value: _models().Missing.from_json(value)
)
is_valid_missing = MISSING.is_valid
check_missing = MISSING.check
parse_missing = MISSING.parse
