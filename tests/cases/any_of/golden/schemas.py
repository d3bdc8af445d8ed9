"""The tables: what is wrong with a value, keyword by keyword.

Generated from contact.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.keywords.applicators import AnyOf
from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

MAIL = Schema(
    Type("object"),
    Required("mail"),
    AdditionalProperties(False),
    Properties({"mail": Schema(Type("string"))}),
    at="contact.schema.json#/$defs/Mail",
)
PHONE = Schema(
    Type("object"),
    Required("phone"),
    Properties({"phone": Schema(Type("string"))}),
    at="contact.schema.json#/$defs/Phone",
)
CONTACT = Schema(
    Type("object"),
    Required("reach"),
    AdditionalProperties(False),
    Properties({"reach": Schema(AnyOf(MAIL, PHONE, Schema(Type("integer"))))}),
    at="contact.schema.json#",
)
