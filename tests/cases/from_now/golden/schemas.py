"""The tables: what is wrong with a value, keyword by keyword.

Generated from timer.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.formats.date_time import DATE_TIME, DATE_TIME_UTC
from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.strings import Format
from ._runtime.keywords.times import FromNow
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

END = Schema(
    Type("string"),
    Format(DATE_TIME_UTC),
    FromNow(30, 900),
    at="timer.schema.json#/$defs/End",
)
TIMER = Schema(
    Type("object"),
    Required("end"),
    AdditionalProperties(False),
    Properties(
        {
            "end": END,
            "start": Schema(Type("string"), Format(DATE_TIME), FromNow(None, 0)),
        }
    ),
    at="timer.schema.json#",
)
