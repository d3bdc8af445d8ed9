"""The verdicts, for speed, and what people call.

Generated from free.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.json_values import is_integer
from ._runtime.lazy import LazyModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from ._runtime.json_values import Json
    from . import models, schemas
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")

_FREE_WORD_VALUE_BRANCH_NOT_VALUES = frozenset({"never", "no"})


def _is_free(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
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


FREE: Checks[models.Free] = Checks(
    lambda: schemas.FREE, _is_free, model=lambda value: models.Free.from_json(value)
)
