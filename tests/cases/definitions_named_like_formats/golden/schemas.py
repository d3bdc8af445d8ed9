"""The tables: what is wrong with a value, keyword by keyword.

Generated from call.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.formats.e164 import E164 as RUNTIME_E164
from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.strings import Format
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

E164 = Schema(
    Type("object"),
    Required("number"),
    AdditionalProperties(False),
    Properties({"number": Schema(Type("string"), Format(RUNTIME_E164))}),
    at="call.schema.json#/$defs/E164",
)
CALL = Schema(
    Type("object"),
    Required("caller"),
    AdditionalProperties(False),
    Properties({"caller": E164}),
    at="call.schema.json#",
)
