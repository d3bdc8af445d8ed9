"""The tables: what is wrong with a value, keyword by keyword.

Generated from code.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

import re

from ._runtime.keywords.objects import AdditionalProperties, Properties
from ._runtime.keywords.strings import Pattern
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

_CODE_PATTERN = re.compile("[A-Z]{2}[0-9]++").fullmatch
_CODE_PATTERN_2 = re.compile("b").search
_CODE_PATTERN_3 = re.compile(r"a[^\n\r\u2028\u2029]c").fullmatch
_CODE_PATTERN_4 = re.compile("^a").match

CODE = Schema(
    Type("object"),
    AdditionalProperties(False),
    Properties(
        {
            "anchored": Schema(
                Type("string"), Pattern("^[A-Z]{2}\\d+$", _CODE_PATTERN)
            ),
            "inside": Schema(Type("string"), Pattern("b+", _CODE_PATTERN_2)),
            "dot": Schema(Type("string"), Pattern("^a.c$", _CODE_PATTERN_3)),
            "any": Schema(Pattern("^a", _CODE_PATTERN_4)),
        }
    ),
    at="code.schema.json#",
)
