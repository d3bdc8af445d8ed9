"""The tables: what is wrong with a value, keyword by keyword.

Generated from headers.schema.json, loose.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

import re

from ._runtime.keywords.objects import (
    AdditionalProperties,
    PatternProperties,
    Properties,
)
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

_HEADERS_PATTERN = re.compile("^x-").match
_HEADERS_PATTERN_2 = re.compile(r"-count\Z").search
_LOOSE_PATTERN = re.compile("[0-9]").search

HEADERS = Schema(
    Type("object"),
    AdditionalProperties(False),
    Properties({"id": Schema(Type("integer"))}),
    PatternProperties(
        {
            "^x-": (_HEADERS_PATTERN, Schema(Type("string"))),
            "-count$": (_HEADERS_PATTERN_2, Schema(Type("string", "integer"))),
        }
    ),
    at="headers.schema.json#",
)
LOOSE = Schema(
    Type("object"),
    PatternProperties({"[0-9]": (_LOOSE_PATTERN, Schema(Type("integer")))}),
    at="loose.schema.json#",
)
