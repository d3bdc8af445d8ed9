"""The checks.

Generated from fixed.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from math import inf

from ._runtime.checks import Checks
from ._runtime.json_values import is_number
from ._runtime.keywords.objects import AdditionalProperties, Properties
from ._runtime.keywords.values import Const, Type
from ._runtime.schemas import Schema, accepts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._runtime.json_values import Json
    from . import models

_FIXED_VERSION_NUMBERS = frozenset({1})

_FIXED_SHAPE_VALUE = Schema(
    Const({"a": [1, {"b": False}]}), at="fixed.schema.json#/properties/shape"
)
_FIXED = Schema(
    Type("object"),
    AdditionalProperties(False),
    Properties(
        {
            "version": Schema(Const(1)),
            "kind": Schema(Type("string"), Const("fixed")),
            "nothing": Schema(Const(None)),
            "shape": _FIXED_SHAPE_VALUE,
        }
    ),
    at="fixed.schema.json#",
)


def _is_fixed(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    known = 0
    if "version" in value:
        known += 1
        version_value = value["version"]
        if (
            (type(version_value) is not float or not -inf < version_value < inf)
            and type(version_value) is not int
            and not is_number(version_value)
        ):
            return False
        if version_value not in _FIXED_VERSION_NUMBERS:
            return False
    if "kind" in value:
        known += 1
        kind_value = value["kind"]
        if kind_value != "fixed":
            return False
    if "nothing" in value:
        known += 1
        nothing_value = value["nothing"]
        if nothing_value is not None:
            return False
    if "shape" in value:
        known += 1
        shape_value = value["shape"]
        if not _is_fixed_shape_value(shape_value):
            return False
    if len(value) != known:
        return False
    return True


def _is_fixed_shape_value(value: Json) -> bool:
    return accepts(_FIXED_SHAPE_VALUE, value)


def _models() -> Any:
    """The models, which are imported when the first is made."""
    from . import models

    return models


FIXED: Checks[models.Fixed] = Checks(
    _FIXED, _is_fixed, model=lambda value: _models().Fixed.from_json(value)
)
is_valid_fixed = FIXED.is_valid
check_fixed = FIXED.check
parse_fixed = FIXED.parse
is_valid_fixed_json = FIXED.is_valid_json
check_fixed_json = FIXED.check_json
parse_fixed_json = FIXED.parse_json
