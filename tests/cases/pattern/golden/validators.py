"""The verdicts, for speed, and what people call.

Generated from code.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

import re

from ._runtime.checks import Checks
from ._runtime.lazy import LazyModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from . import models, schemas
    from ._runtime.json_values import Json
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")

_CODE_ANCHORED_PATTERN = re.compile("[A-Z]{2}[0-9]++").fullmatch
_CODE_INSIDE_PATTERN = re.compile("b").search
_CODE_DOT_PATTERN = re.compile(r"a[^\n\r\u2028\u2029]c").fullmatch
_CODE_ANY_PATTERN = re.compile("^a").match


def _is_code(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
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
        if isinstance(any_value, str) and _CODE_ANY_PATTERN(any_value) is None:
            return False
    return len(value) == known


CODE: Checks[models.Code] = Checks(
    lambda: schemas.CODE, _is_code, model=lambda value: models.Code.from_json(value)
)
