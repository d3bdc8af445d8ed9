"""The tables: what is wrong with a value, keyword by keyword.

Generated from all.schema.json, listed.schema.json, none.schema.json,
secrets.schema.json, tags.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

import re

from ._runtime.keywords.objects import PropertyNames
from ._runtime.keywords.sizes import MaxLength, MinLength
from ._runtime.keywords.strings import Pattern
from ._runtime.keywords.values import Enum, Never, Type
from ._runtime.schemas import ANYTHING, Schema

_TAGS_PATTERN = re.compile("[a-z]*+").fullmatch

ALL = Schema(
    Type("object"), PropertyNames(ANYTHING, hide_names=True), at="all.schema.json#"
)
LISTED = Schema(
    Type("object"),
    PropertyNames(Schema(Enum("a", "b")), hide_names=True),
    at="listed.schema.json#",
)
NONE = Schema(
    Type("object"),
    PropertyNames(Schema(Never()), hide_names=True),
    at="none.schema.json#",
)
NAME = Schema(Type("string"), MaxLength(3), at="secrets.schema.json#/$defs/Name")
SECRETS = Schema(
    Type("object"),
    PropertyNames(NAME, hide_names=True),
    at="secrets.schema.json#",
    sensitive=True,
)
TAGS = Schema(
    Type("object"),
    PropertyNames(
        Schema(MinLength(2), Pattern("^[a-z]*$", _TAGS_PATTERN)), hide_names=True
    ),
    at="tags.schema.json#",
)
