"""The checks.

Generated from call.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.formats.e164 import E164 as RUNTIME_E164
from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.strings import Format
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._runtime.json_values import Json
    from . import models

_E164 = Schema(
    Type("object"),
    Required("number"),
    AdditionalProperties(False),
    Properties({"number": Schema(Type("string"), Format(RUNTIME_E164))}),
    at="call.schema.json#/$defs/E164",
)
_CALL = Schema(
    Type("object"),
    Required("caller"),
    AdditionalProperties(False),
    Properties({"caller": _E164}),
    at="call.schema.json#",
)


def _is_call(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 1:
        return False
    try:
        caller_value = value["caller"]
    except KeyError:
        return False
    if type(caller_value) is not dict:
        if not isinstance(caller_value, dict):
            return False
        caller_value = {**caller_value}
    if len(caller_value) != 1:
        return False
    try:
        number_value = caller_value["number"]
    except KeyError:
        return False
    if not isinstance(number_value, str):
        return False
    if RUNTIME_E164.quick.fullmatch(number_value) is None:
        return False
    return True


def _models() -> Any:
    """The models, which are imported when the first is made."""
    from . import models

    return models


CALL: Checks[models.Call] = Checks(
    _CALL, _is_call, model=lambda value: _models().Call.from_json(value)
)
is_valid_call = CALL.is_valid
check_call = CALL.check
parse_call = CALL.parse
is_valid_call_json = CALL.is_valid_json
check_call_json = CALL.check_json
parse_call_json = CALL.parse_json

E164: Checks[models.E164] = Checks(
    _E164, model=lambda value: _models().E164.from_json(value)
)
is_valid_e164 = E164.is_valid
check_e164 = E164.check
parse_e164 = E164.parse
