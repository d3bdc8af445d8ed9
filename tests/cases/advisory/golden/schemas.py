"""The tables: what is wrong with a value, keyword by keyword.

Generated from note.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

import re

from ._runtime.keywords.applicators import Advisory
from ._runtime.keywords.arrays import Items
from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.sizes import MaxItems, MaxLength, MinLength
from ._runtime.keywords.strings import Pattern
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

_PLAIN_PATTERN = re.compile("[a-z ]*+").fullmatch

PLAIN = Schema(Pattern("^[a-z ]*$", _PLAIN_PATTERN), at="note.schema.json#/$defs/Plain")
NOTE = Schema(
    Type("object"),
    Required("title"),
    AdditionalProperties(False),
    Properties(
        {
            "title": Schema(
                Type("string"), MinLength(1), Advisory(Schema(MaxLength(5)))
            ),
            "body": Schema(Type("string"), Advisory(PLAIN)),
            "tags": Schema(
                Type("array"),
                Advisory(Schema(MaxItems(1), Items(Schema(Type("string"))))),
            ),
        }
    ),
    at="note.schema.json#",
)
