"""The checks.

Generated from label.schema.json, named.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.json_values import is_integer
from ._runtime.keywords.applicators import AllOf
from ._runtime.keywords.objects import Properties, Required
from ._runtime.keywords.sizes import MaxLength, MinLength
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._runtime.json_values import Json
    from . import models

_TEXT = Schema(Type("string"), at="label.schema.json#/$defs/Text")
_LABEL = Schema(
    AllOf(_TEXT, Schema(MinLength(2)), Schema(MaxLength(4))), at="label.schema.json#"
)
_NAMED = Schema(
    Type("object"),
    Required("name"),
    Properties({"name": Schema(Type("string"))}),
    AllOf(Schema(Required("id")), Schema(Properties({"id": Schema(Type("integer"))}))),
    at="named.schema.json#",
)


def _is_label(value: Json) -> bool:
    if not isinstance(value, str):
        return False
    return 2 <= len(value) <= 4


def _is_named(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    try:
        name_value = value["name"]
        id_value = value["id"]
    except KeyError:
        return False
    if not isinstance(name_value, str):
        return False
    if type(id_value) is not int and not is_integer(id_value):
        return False
    return True


def _models() -> Any:
    """The models, which are imported when the first is made."""
    from . import models

    return models


LABEL: Checks[models.Label] = Checks(_LABEL, _is_label)
is_valid_label = LABEL.is_valid
check_label = LABEL.check
parse_label = LABEL.parse
is_valid_label_json = LABEL.is_valid_json
check_label_json = LABEL.check_json
parse_label_json = LABEL.parse_json

TEXT: Checks[models.Text] = Checks(_TEXT)
is_valid_text = TEXT.is_valid
check_text = TEXT.check
parse_text = TEXT.parse

NAMED: Checks[models.Named] = Checks(
    _NAMED, _is_named, model=lambda value: _models().Named.from_json(value)
)
is_valid_named = NAMED.is_valid
check_named = NAMED.check
parse_named = NAMED.parse
is_valid_named_json = NAMED.is_valid_json
check_named_json = NAMED.check_json
parse_named_json = NAMED.parse_json
