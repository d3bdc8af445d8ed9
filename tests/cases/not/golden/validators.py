"""The checks.

Generated from free.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.json_values import is_integer
from ._runtime.keywords.applicators import Not
from ._runtime.keywords.objects import AdditionalProperties, Properties
from ._runtime.keywords.values import Enum, Type
from ._runtime.schemas import ANYTHING, Schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._runtime.json_values import Json
    from . import models

_FREE_WORD_VALUE_BRANCH_NOT_VALUES = frozenset({"never", "no"})

_FREE = Schema(
    Type("object"),
    AdditionalProperties(False),
    Properties(
        {
            "word": Schema(Type("string"), Not(Schema(Enum("no", "never")))),
            "never": Schema(Not(ANYTHING)),
            "doubly": Schema(Not(Schema(Not(Schema(Type("integer")))))),
        }
    ),
    at="free.schema.json#",
)


def _is_free(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    known = 0
    if "word" in value:
        known += 1
        word_value = value["word"]
        if not _is_free_word_value(word_value):
            return False
    if "never" in value:
        known += 1
        never_value = value["never"]
        if not _is_free_never_value(never_value):
            return False
    if "doubly" in value:
        known += 1
        doubly_value = value["doubly"]
        if not _is_free_doubly_value(doubly_value):
            return False
    if len(value) != known:
        return False
    return True


def _is_free_word_value(value: Json) -> bool:
    if not isinstance(value, str):
        return False
    if _is_free_word_value_branch_not(value):
        return False
    return True


def _is_free_never_value(value: Json) -> bool:
    if _is_free_never_value_branch_not(value):
        return False
    return True


def _is_free_doubly_value(value: Json) -> bool:
    if _is_free_doubly_value_branch_not(value):
        return False
    return True


def _is_free_word_value_branch_not(value: Json) -> bool:
    if not (isinstance(value, str) and value in _FREE_WORD_VALUE_BRANCH_NOT_VALUES):
        return False
    return True


def _is_free_never_value_branch_not(value: Json) -> bool:
    return True


def _is_free_doubly_value_branch_not(value: Json) -> bool:
    if _is_free_doubly_value_branch_not_branch_not(value):
        return False
    return True


def _is_free_doubly_value_branch_not_branch_not(value: Json) -> bool:
    if type(value) is not int and not is_integer(value):
        return False
    return True


def _models() -> Any:
    """The models, which are imported when the first is made."""
    from . import models

    return models


FREE: Checks[models.Free] = Checks(
    _FREE, _is_free, model=lambda value: _models().Free.from_json(value)
)
is_valid_free = FREE.is_valid
check_free = FREE.check
parse_free = FREE.parse
is_valid_free_json = FREE.is_valid_json
check_free_json = FREE.check_json
parse_free_json = FREE.parse_json
