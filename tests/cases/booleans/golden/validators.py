"""The checks.

Generated from all.schema.json, gate.schema.json, none.schema.json by `predial
generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.keywords.arrays import Items
from ._runtime.keywords.objects import AdditionalProperties, Properties
from ._runtime.keywords.values import Never, Type
from ._runtime.schemas import ANYTHING, Schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._runtime.json_values import Json
    from . import models

_GATE_PROPERTIES = frozenset({"list", "open", "shut"})

_ALL = Schema(at="all.schema.json#")
_GATE = Schema(
    Type("object"),
    AdditionalProperties(False),
    Properties(
        {
            "open": ANYTHING,
            "shut": Schema(Never()),
            "list": Schema(Type("array"), Items(ANYTHING)),
        }
    ),
    at="gate.schema.json#",
)
_NONE = Schema(Never(), at="none.schema.json#")


def _is_all(value: Json) -> bool:
    return True


def _is_gate(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if not _GATE_PROPERTIES.issuperset(value):
        return False
    if "shut" in value:
        return False
    if "list" in value:
        list_value = value["list"]
        if not isinstance(list_value, list):
            return False
    return True


def _is_none(value: Json) -> bool:
    return False


def _models() -> Any:
    """The models, which are imported when the first is made."""
    from . import models

    return models


ALL: Checks[models.All] = Checks(_ALL, _is_all)
is_valid_all = ALL.is_valid
check_all = ALL.check
parse_all = ALL.parse
is_valid_all_json = ALL.is_valid_json
check_all_json = ALL.check_json
parse_all_json = ALL.parse_json

GATE: Checks[models.Gate] = Checks(
    _GATE, _is_gate, model=lambda value: _models().Gate.from_json(value)
)
is_valid_gate = GATE.is_valid
check_gate = GATE.check
parse_gate = GATE.parse
is_valid_gate_json = GATE.is_valid_json
check_gate_json = GATE.check_json
parse_gate_json = GATE.parse_json

NONE: Checks[models.None_] = Checks(_NONE, _is_none)
is_valid_none = NONE.is_valid
check_none = NONE.check
parse_none = NONE.parse
is_valid_none_json = NONE.is_valid_json
check_none_json = NONE.check_json
parse_none_json = NONE.parse_json
