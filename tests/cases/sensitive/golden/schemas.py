"""The tables: what is wrong with a value, keyword by keyword.

Generated from account.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

import re

from ._runtime.keywords.arrays import Items
from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.sizes import MaxLength
from ._runtime.keywords.strings import Pattern
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

_PIN_PATTERN = re.compile("[0-9]{4}").fullmatch

PIN = Schema(
    Type("string"),
    Pattern("^\\d{4}$", _PIN_PATTERN),
    at="account.schema.json#/$defs/Pin",
    sensitive=True,
)
NOTES = Schema(
    Type("object"),
    AdditionalProperties(
        Schema(
            Type("object"), AdditionalProperties(Schema(Type("string"), MaxLength(3)))
        )
    ),
    at="account.schema.json#/$defs/Notes",
    sensitive=True,
)
CARD = Schema(
    Type("object"),
    Required("number"),
    AdditionalProperties(False, hide_names=True),
    Properties(
        {
            "number": Schema(Type("string")),
            "months": Schema(Type("array"), Items(Schema(Type("integer")))),
        }
    ),
    at="account.schema.json#/$defs/Card",
    sensitive=True,
)
ACCOUNT = Schema(
    Type("object"),
    Required("name"),
    AdditionalProperties(False, hide_names=True),
    Properties(
        {
            "name": Schema(Type("string")),
            "pin": PIN,
            "notes": NOTES,
            "inline": Schema(Type("string"), MaxLength(3), sensitive=True),
            "card": CARD,
        }
    ),
    at="account.schema.json#",
)
