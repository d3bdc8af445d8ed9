"""The tables: what is wrong with a value, keyword by keyword.

Generated from moment.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.formats.date_time import DATE_TIME, DATE_TIME_UTC
from ._runtime.formats.e164 import E164
from ._runtime.keywords.arrays import Items
from ._runtime.keywords.objects import AdditionalProperties, Properties
from ._runtime.keywords.strings import Format
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

MOMENT = Schema(
    Type("object"),
    AdditionalProperties(False),
    Properties(
        {
            "at": Schema(Type("string"), Format(DATE_TIME)),
            "utc": Schema(Type("string"), Format(DATE_TIME_UTC)),
            "phone": Schema(Type("string"), Format(E164)),
            "any": Schema(Format(E164)),
            "times": Schema(
                Type("array"), Items(Schema(Type("string"), Format(DATE_TIME)))
            ),
            "by_day": Schema(
                Type("object"),
                AdditionalProperties(Schema(Type("string"), Format(DATE_TIME_UTC))),
            ),
        }
    ),
    at="moment.schema.json#",
)
