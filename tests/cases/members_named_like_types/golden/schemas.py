"""The tables: what is wrong with a value, keyword by keyword.

Generated from odd.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.formats.date_time import DATE_TIME
from ._runtime.keywords.arrays import Items
from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.strings import Format
from ._runtime.keywords.values import Type
from ._runtime.schemas import ANYTHING, Schema

ODD = Schema(
    Type("object"),
    Required("str", "int"),
    AdditionalProperties(False),
    Properties(
        {
            "str": Schema(Type("string")),
            "int": Schema(Type("integer")),
            "object": ANYTHING,
            "datetime": Schema(Type("string"), Format(DATE_TIME)),
            "Mapping": Schema(
                Type("object"), AdditionalProperties(Schema(Type("string")))
            ),
            "Sequence": Schema(Type("array"), Items(Schema(Type("string")))),
            "NotRequired": Schema(Type("string")),
            "tail": Schema(Type("string")),
            "when": Schema(Type("string"), Format(DATE_TIME)),
            "names": Schema(Type("array"), Items(Schema(Type("string")))),
            "map": Schema(
                Type("object"), AdditionalProperties(Schema(Type("integer")))
            ),
        }
    ),
    at="odd.schema.json#",
)
