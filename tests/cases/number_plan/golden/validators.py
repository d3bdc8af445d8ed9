"""The checks.

Generated from call.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.formats.e164 import E164
from ._runtime.keywords.applicators import Advisory
from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.strings import Format
from ._runtime.keywords.telephony import NumberPlan
from ._runtime.keywords.values import Type
from ._runtime.number_plan import is_possible, is_valid
from ._runtime.schemas import Schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ._runtime.json_values import Json
    from . import models

_CALL = Schema(
    Type("object"),
    Required("to"),
    AdditionalProperties(False),
    Properties(
        {
            "to": Schema(Type("string"), Format(E164), NumberPlan("valid", is_valid)),
            "from": Schema(
                Type("string"),
                Format(E164),
                Advisory(Schema(NumberPlan("possible", is_possible))),
            ),
        }
    ),
    at="call.schema.json#",
)


def _is_call(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    known = 1
    try:
        to_value = value["to"]
    except KeyError:
        return False
    if not isinstance(to_value, str):
        return False
    if not is_valid(to_value):
        return False
    if "from" in value:
        known += 1
        from__value = value["from"]
        if not isinstance(from__value, str):
            return False
        if E164.quick.fullmatch(from__value) is None:
            return False
        if advice:
            if not is_possible(from__value):
                return False
    if len(value) != known:
        return False
    return True


def _models() -> Any:
    """The models, which are imported when the first is made."""
    from . import models

    return models


CALL: Checks[models.Call] = Checks(
    _CALL,
    _is_call,
    precheck=_is_call,
    model=lambda value: _models().Call.from_json(value),
)
is_valid_call = CALL.is_valid
check_call = CALL.check
parse_call = CALL.parse
is_valid_call_json = CALL.is_valid_json
check_call_json = CALL.check_json
parse_call_json = CALL.parse_json
