"""The checks.

Generated from headers.schema.json, loose.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

import re

from ._runtime.checks import Checks
from ._runtime.json_values import is_integer, is_number
from ._runtime.keywords.objects import (
    AdditionalProperties,
    PatternProperties,
    Properties,
)
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._runtime.json_values import Json
    from . import models

_HEADERS_NAME_PATTERN = re.compile("^x-").match
_HEADERS_NAME_PATTERN_2 = re.compile(r"-count\Z").search
_HEADERS_PROPERTIES = frozenset({"id"})
_LOOSE_NAME_PATTERN = re.compile("[0-9]").search

_HEADERS = Schema(
    Type("object"),
    AdditionalProperties(False),
    Properties({"id": Schema(Type("integer"))}),
    PatternProperties(
        {
            "^x-": (_HEADERS_NAME_PATTERN, Schema(Type("string"))),
            "-count$": (_HEADERS_NAME_PATTERN_2, Schema(Type("string", "integer"))),
        }
    ),
    at="headers.schema.json#",
)
_LOOSE = Schema(
    Type("object"),
    PatternProperties({"[0-9]": (_LOOSE_NAME_PATTERN, Schema(Type("integer")))}),
    at="loose.schema.json#",
)


def _is_headers(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if "id" in value:
        id_value = value["id"]
        if type(id_value) is not int and not is_integer(id_value):
            return False
    for key, member in value.items():
        if not (
            (isinstance(key, str) and _HEADERS_NAME_PATTERN(key))
            or (isinstance(key, str) and _HEADERS_NAME_PATTERN_2(key))
        ):
            if key not in _HEADERS_PROPERTIES:
                return False
        if isinstance(key, str) and _HEADERS_NAME_PATTERN(key):
            if not isinstance(member, str):
                return False
        if isinstance(key, str) and _HEADERS_NAME_PATTERN_2(key):
            if type(member) is int or is_number(member):
                if type(member) is not int and not is_integer(member):
                    return False
            elif not (isinstance(member, str)):
                return False
    return True


def _is_loose(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    for key, member in value.items():
        if isinstance(key, str) and _LOOSE_NAME_PATTERN(key):
            if type(member) is not int and not is_integer(member):
                return False
    return True


def _models() -> Any:
    """The models, which are imported when the first is made."""
    from . import models

    return models


HEADERS: Checks[models.Headers] = Checks(
    _HEADERS, _is_headers, model=lambda value: _models().Headers.from_json(value)
)
is_valid_headers = HEADERS.is_valid
check_headers = HEADERS.check
parse_headers = HEADERS.parse
is_valid_headers_json = HEADERS.is_valid_json
check_headers_json = HEADERS.check_json
parse_headers_json = HEADERS.parse_json

LOOSE: Checks[models.Loose] = Checks(_LOOSE, _is_loose, model=lambda value: dict(value))
is_valid_loose = LOOSE.is_valid
check_loose = LOOSE.check
parse_loose = LOOSE.parse
is_valid_loose_json = LOOSE.is_valid_json
check_loose_json = LOOSE.check_json
parse_loose_json = LOOSE.parse_json
