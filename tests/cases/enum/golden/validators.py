"""The verdicts, for speed, and what people call.

Generated from choice.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from math import inf

from ._runtime.checks import Checks
from ._runtime.json_values import is_number
from ._runtime.lazy import LazyModule
from ._runtime.schemas import accepts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from . import models, schemas
    from ._runtime.json_values import Json
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")

_CHOICE_COLOUR_VALUES = frozenset({"green", "red"})
_CHOICE_SIZE_NUMBERS = frozenset({1, 2.5})
_CHOICE_LISTED_VALUES = frozenset(
    {
        "value-0",
        "value-1",
        "value-10",
        "value-11",
        "value-2",
        "value-3",
        "value-4",
        "value-5",
        "value-6",
        "value-7",
        "value-8",
        "value-9",
    }
)


def _is_choice(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    known = 0
    if "colour" in value:
        known += 1
        colour_value = value["colour"]
        if not (
            isinstance(colour_value, str) and colour_value in _CHOICE_COLOUR_VALUES
        ):
            return False
    if "size" in value:
        known += 1
        size_value = value["size"]
        if (
            (type(size_value) is not float or not -inf < size_value < inf)
            and type(size_value) is not int
            and not is_number(size_value)
        ):
            return False
        if size_value not in _CHOICE_SIZE_NUMBERS:
            return False
    if "mixed" in value:
        known += 1
        if not _is_choice_mixed_value(value["mixed"]):
            return False
    if "flag" in value:
        known += 1
        flag_value = value["flag"]
        if flag_value is not True:
            return False
    if "listed" in value:
        known += 1
        listed_value = value["listed"]
        if not (
            isinstance(listed_value, str) and listed_value in _CHOICE_LISTED_VALUES
        ):
            return False
    return len(value) == known


def _is_choice_mixed_value(value: Json) -> bool:
    return accepts(schemas._CHOICE_MIXED_VALUE, value)


CHOICE: Checks[models.Choice] = Checks(
    lambda: schemas.CHOICE,
    _is_choice,
    model=lambda value: models.Choice.from_json(value),
)
MANY: Checks[models.Many] = Checks(lambda: schemas.MANY)
