"""The tables: what is wrong with a value, keyword by keyword.

Generated from call.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.formats.e164 import E164
from ._runtime.keywords.applicators import Advisory
from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.strings import Format
from ._runtime.keywords.telephony import NumberPlan
from ._runtime.keywords.values import Type
from ._runtime.number_plan import is_possible, is_valid
from ._runtime.schemas import Schema

CALL = Schema(
    Type("object"),
    Required("to"),
    AdditionalProperties(False),
    Properties(
        {
            "to": Schema(Type("string"), Format(E164), NumberPlan("valid", is_valid)),
            "from": Schema(
                Type("string"),
                Format(E164),
                Advisory(Schema(NumberPlan("possible", is_possible))),
            ),
        }
    ),
    at="call.schema.json#",
)
