"""The verdicts, for speed, and what people call.

Generated from advised.schema.json, call.schema.json, matched.schema.json by `predial
generate`: edit the schemas.
"""

from __future__ import annotations

import re

from ._runtime.checks import Checks
from ._runtime.lazy import LazyModule
from ._runtime.model_values import NonObject

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from . import models, schemas
    from ._runtime.json_values import Json
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")

_CALL_NUMBER_PATTERN = re.compile("[0-9]*+").fullmatch
_MATCHED_NAME_PATTERN = re.compile("^n").match
_MATCHED_NAME_PATTERN_2 = re.compile(r"r\Z").search
_CALL_NOTE_VALUE_BRANCH_2_NOT_VALUES = frozenset({"a", "b"})


def _is_advised(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) > 1:
        return False
    if "number" in value:
        number_value = value["number"]
        if not isinstance(number_value, str):
            return False
    if advice:
        if type(value) is not dict:
            value = {**value}
        if len(value) > 1:
            return False
        if "number" in value:
            number_value = value["number"]
            if not isinstance(number_value, str):
                return False
    return True


def _is_call(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    try:
        number_value = value["number"]
    except KeyError:
        return False
    if not isinstance(number_value, str):
        return False
    if len(number_value) > 5:
        return False
    if advice:
        if len(number_value) > 5:
            return False
        if _CALL_NUMBER_PATTERN(number_value) is None:
            return False
    if advice:
        if len(number_value) > 5:
            return False
        if _CALL_NUMBER_PATTERN(number_value) is None:
            return False
    return "note" not in value or _is_call_note_value(value["note"])


def _is_matched(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if "number" in value:
        number_value = value["number"]
        if not isinstance(number_value, str):
            return False
        if len(number_value) > 5:
            return False
    for key, member in value.items():
        if isinstance(key, str) and _MATCHED_NAME_PATTERN(key):
            if not isinstance(member, str):
                return False
            if len(member) > 5:
                return False
        if isinstance(key, str) and _MATCHED_NAME_PATTERN_2(key):
            if not isinstance(member, str):
                return False
            if len(member) > 5:
                return False
    return True


def _is_call_note_value(value: Json) -> bool:
    if not (isinstance(value, str) or value is None):
        return False
    if _is_call_note_value_branch_1_not(value):
        return False
    if _is_call_note_value_branch_2_not(value):
        return False
    if _is_call_note_value_branch_1_not(value):
        return False
    if _is_call_note_value_branch_2_not(value):
        return False
    if _is_call_note_value_branch_1_not(value):
        return False
    return not _is_call_note_value_branch_2_not(value)


def _is_call_note_value_branch_1_not(value: Json) -> bool:
    return bool(value == "a")


def _is_call_note_value_branch_2_not(value: Json) -> bool:
    return isinstance(value, str) and value in _CALL_NOTE_VALUE_BRANCH_2_NOT_VALUES


ADVISED: Checks[models.Advised] = Checks(
    lambda: schemas.ADVISED,
    _is_advised,
    model=lambda value: models.Advised.from_json(value),
)
CALL: Checks[models.Call] = Checks(
    lambda: schemas.CALL, _is_call, model=lambda value: models.Call.from_json(value)
)
NOTE: Checks[models.Note] = Checks(lambda: schemas.NOTE)
NUMBERED: Checks[models.Numbered | NonObject] = Checks(
    lambda: schemas.NUMBERED, model=lambda value: models.Numbered.from_any(value)
)
MATCHED: Checks[models.Matched] = Checks(
    lambda: schemas.MATCHED,
    _is_matched,
    model=lambda value: models.Matched.from_json(value),
)
