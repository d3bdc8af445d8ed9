"""The verdicts, for speed, and what people call.

Generated from headers.schema.json, loose.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

import re

from ._runtime.checks import Checks
from ._runtime.json_values import is_integer, is_number
from ._runtime.lazy import LazyModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from . import models, schemas
    from ._runtime.json_values import Json
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")

_HEADERS_NAME_PATTERN = re.compile("^x-").match
_HEADERS_NAME_PATTERN_2 = re.compile(r"-count\Z").search
_HEADERS_PROPERTIES = frozenset({"id"})
_LOOSE_NAME_PATTERN = re.compile("[0-9]").search


def _is_headers(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if "id" in value:
        id_value = value["id"]
        if type(id_value) is not int and not is_integer(id_value):
            return False
    for key, member in value.items():
        if (
            not (
                (isinstance(key, str) and _HEADERS_NAME_PATTERN(key))
                or (isinstance(key, str) and _HEADERS_NAME_PATTERN_2(key))
            )
            and key not in _HEADERS_PROPERTIES
        ):
            return False
        if (
            isinstance(key, str)
            and _HEADERS_NAME_PATTERN(key)
            and not isinstance(member, str)
        ):
            return False
        if isinstance(key, str) and _HEADERS_NAME_PATTERN_2(key):
            if type(member) is int or is_number(member):
                if type(member) is not int and not is_integer(member):
                    return False
            elif not isinstance(member, str):
                return False
    return True


def _is_loose(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if not isinstance(value, dict):
        return False
    for key, member in value.items():
        if (
            isinstance(key, str)
            and _LOOSE_NAME_PATTERN(key)
            and type(member) is not int
            and not is_integer(member)
        ):
            return False
    return True


HEADERS: Checks[models.Headers] = Checks(
    lambda: schemas.HEADERS,
    _is_headers,
    model=lambda value: models.Headers.from_json(value),
)
LOOSE: Checks[models.Loose] = Checks(
    lambda: schemas.LOOSE, _is_loose, model=lambda value: dict(value)
)
