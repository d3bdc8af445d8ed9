"""The checks of orders/parts.

Generated from common.schema.json, orders/parts/line.schema.json by `predial generate`:
edit the schemas.
"""

from __future__ import annotations

from ..._runtime.checks import Checks
from ..._runtime.json_values import is_integer
from ..._runtime.keywords.numbers import Minimum
from ..._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ..._runtime.keywords.sizes import MinLength
from ..._runtime.keywords.values import Type
from ..._runtime.schemas import Schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..._runtime.json_values import Json
    from . import models

_ID = Schema(Type("string"), MinLength(1), at="../../common.schema.json#/$defs/Id")
_COUNT = Schema(Type("integer"), Minimum(1), at="line.schema.json#/$defs/Count")
_LINE = Schema(
    Type("object"),
    Required("sku", "count"),
    AdditionalProperties(False),
    Properties({"sku": _ID, "count": _COUNT}),
    at="line.schema.json#",
)


def _is_line(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 2:
        return False
    try:
        sku_value = value["sku"]
        count_value = value["count"]
    except KeyError:
        return False
    if not isinstance(sku_value, str):
        return False
    if len(sku_value) < 1:
        return False
    if type(count_value) is not int and not is_integer(count_value):
        return False
    if count_value < 1:
        return False
    return True


def _models() -> Any:
    """The models, which are imported when the first is made."""
    from . import models

    return models


LINE: Checks[models.Line] = Checks(
    _LINE, _is_line, model=lambda value: _models().Line.from_json(value)
)
is_valid_line = LINE.is_valid
check_line = LINE.check
parse_line = LINE.parse
is_valid_line_json = LINE.is_valid_json
check_line_json = LINE.check_json
parse_line_json = LINE.parse_json

COUNT: Checks[models.Count] = Checks(_COUNT)
is_valid_count = COUNT.is_valid
check_count = COUNT.check
parse_count = COUNT.parse

ID: Checks[models.Id] = Checks(_ID)
is_valid_id = ID.is_valid
check_id = ID.check
parse_id = ID.parse
