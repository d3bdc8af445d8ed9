"""The checks.

Generated from code.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

import re

from ._runtime.checks import Checks
from ._runtime.keywords.objects import AdditionalProperties, Properties
from ._runtime.keywords.strings import Pattern
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._runtime.json_values import Json
    from . import models

_CODE_ANCHORED_PATTERN = re.compile("[A-Z]{2}[0-9]++").fullmatch
_CODE_INSIDE_PATTERN = re.compile("b+").search
_CODE_DOT_PATTERN = re.compile(r"a[^\n\r\u2028\u2029]c").fullmatch
_CODE_ANY_PATTERN = re.compile("^a").match

_CODE = Schema(
    Type("object"),
    AdditionalProperties(False),
    Properties(
        {
            "anchored": Schema(
                Type("string"), Pattern("^[A-Z]{2}\\d+$", _CODE_ANCHORED_PATTERN)
            ),
            "inside": Schema(Type("string"), Pattern("b+", _CODE_INSIDE_PATTERN)),
            "dot": Schema(Type("string"), Pattern("^a.c$", _CODE_DOT_PATTERN)),
            "any": Schema(Pattern("^a", _CODE_ANY_PATTERN)),
        }
    ),
    at="code.schema.json#",
)


def _is_code(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    known = 0
    if "anchored" in value:
        known += 1
        anchored_value = value["anchored"]
        if not isinstance(anchored_value, str):
            return False
        if _CODE_ANCHORED_PATTERN(anchored_value) is None:
            return False
    if "inside" in value:
        known += 1
        inside_value = value["inside"]
        if not isinstance(inside_value, str):
            return False
        if _CODE_INSIDE_PATTERN(inside_value) is None:
            return False
    if "dot" in value:
        known += 1
        dot_value = value["dot"]
        if not isinstance(dot_value, str):
            return False
        if _CODE_DOT_PATTERN(dot_value) is None:
            return False
    if "any" in value:
        known += 1
        any_value = value["any"]
        if isinstance(any_value, str):
            if _CODE_ANY_PATTERN(any_value) is None:
                return False
    if len(value) != known:
        return False
    return True


def _models() -> Any:
    """The models, which are imported when the first is made."""
    from . import models

    return models


CODE: Checks[models.Code] = Checks(
    _CODE, _is_code, model=lambda value: _models().Code.from_json(value)
)
is_valid_code = CODE.is_valid
check_code = CODE.check
parse_code = CODE.parse
is_valid_code_json = CODE.is_valid_json
check_code_json = CODE.check_json
parse_code_json = CODE.parse_json
