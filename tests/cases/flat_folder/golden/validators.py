"""The checks.

Generated from request.schema.json, response.schema.json, shared.schema.json by `predial
generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.sizes import MinLength
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._runtime.json_values import Json
    from . import models

_ITEM = Schema(Type("string"), MinLength(1), at="shared.schema.json#/$defs/Item")
_REQUEST = Schema(
    Type("object"),
    Required("item"),
    AdditionalProperties(False),
    Properties({"item": _ITEM}),
    at="request.schema.json#",
)
_RESPONSE = Schema(
    Type("object"),
    Properties({"ok": Schema(Type("boolean"))}),
    at="response.schema.json#",
)


def _is_request(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 1:
        return False
    try:
        item_value = value["item"]
    except KeyError:
        return False
    if not isinstance(item_value, str):
        return False
    if len(item_value) < 1:
        return False
    return True


def _is_response(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if "ok" in value:
        ok_value = value["ok"]
        if not isinstance(ok_value, bool):
            return False
    return True


def _models() -> Any:
    """The models, which are imported when the first is made."""
    from . import models

    return models


REQUEST: Checks[models.Request] = Checks(
    _REQUEST, _is_request, model=lambda value: _models().Request.from_json(value)
)
is_valid_request = REQUEST.is_valid
check_request = REQUEST.check
parse_request = REQUEST.parse
is_valid_request_json = REQUEST.is_valid_json
check_request_json = REQUEST.check_json
parse_request_json = REQUEST.parse_json

RESPONSE: Checks[models.Response] = Checks(
    _RESPONSE, _is_response, model=lambda value: _models().Response.from_json(value)
)
is_valid_response = RESPONSE.is_valid
check_response = RESPONSE.check
parse_response = RESPONSE.parse
is_valid_response_json = RESPONSE.is_valid_json
check_response_json = RESPONSE.check_json
parse_response_json = RESPONSE.parse_json

ITEM: Checks[models.Item] = Checks(_ITEM)
is_valid_item = ITEM.is_valid
check_item = ITEM.check
parse_item = ITEM.parse
