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

    from . import models, schemas
    from ._runtime.json_values import Json
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
        if not _is_free_word_value(value["word"]):
            return False
    if "never" in value:
        known += 1
        if not _is_free_never_value(value["never"]):
            return False
    if "doubly" in value:
        known += 1
        if not _is_free_doubly_value(value["doubly"]):
            return False
    return len(value) == known


def _is_free_word_value(value: Json) -> bool:
    if not isinstance(value, str):
        return False
    return not _is_free_word_value_branch_not(value)


def _is_free_never_value(value: Json) -> bool:
    return not _is_free_never_value_branch_not(value)


def _is_free_doubly_value(value: Json) -> bool:
    return not _is_free_doubly_value_branch_not(value)


def _is_free_word_value_branch_not(value: Json) -> bool:
    return isinstance(value, str) and value in _FREE_WORD_VALUE_BRANCH_NOT_VALUES


def _is_free_never_value_branch_not(value: Json) -> bool:
    return True


def _is_free_doubly_value_branch_not(value: Json) -> bool:
    return not _is_free_doubly_value_branch_not_branch_not(value)


def _is_free_doubly_value_branch_not_branch_not(value: Json) -> bool:
    return type(value) is int or is_integer(value)


FREE: Checks[models.Free] = Checks(
    lambda: schemas.FREE, _is_free, model=lambda value: models.Free.from_json(value)
)
