"""The tables: what is wrong with a value, keyword by keyword.

Generated from batch.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

import re

from ._runtime.formats.e164 import E164
from ._runtime.keywords.applicators import OneOf
from ._runtime.keywords.arrays import Items, UniqueItems
from ._runtime.keywords.numbers import Minimum
from ._runtime.keywords.objects import (
    AdditionalProperties,
    Properties,
    PropertyNames,
    Required,
)
from ._runtime.keywords.sizes import MaxLength
from ._runtime.keywords.strings import Format, Pattern
from ._runtime.keywords.values import Const, Enum, Type
from ._runtime.schemas import ANYTHING, Schema

_BATCH_SENDER_PATTERN = re.compile("[a-z]++").fullmatch
_BATCH_RECEIVER_PATTERN = re.compile("[a-z]++(?:-[0-9]+)?").fullmatch

BATCH_SENDER = Schema(
    Type("object"),
    Required("name", "number", "extra"),
    AdditionalProperties(False),
    Properties(
        {
            "name": Schema(Type("string"), Pattern("^[a-z]+$", _BATCH_SENDER_PATTERN)),
            "number": Schema(Type("string"), Format(E164)),
            "extra": ANYTHING,
        }
    ),
    at="batch.schema.json#/properties/sender",
)
BATCH_RECEIVER = Schema(
    Type("object"),
    Required("name", "number"),
    Properties(
        {
            "name": Schema(
                Type("string"), Pattern("^[a-z]+(?:-[0-9]+)?$", _BATCH_RECEIVER_PATTERN)
            ),
            "number": Schema(Type("string"), Format(E164)),
            "labels": Schema(
                Type("object"),
                AdditionalProperties(Schema(Type("string"), MaxLength(5))),
            ),
        }
    ),
    at="batch.schema.json#/properties/receiver",
)
WAIT_STEP = Schema(
    Type("object"),
    Required("kind", "seconds"),
    Properties({"kind": Schema(Const("wait")), "seconds": Schema(Type("number"))}),
    at="batch.schema.json#/properties/steps/items/oneOf/0",
)
DIAL_OR_REDIAL_STEP = Schema(
    Type("object"),
    Required("kind"),
    AdditionalProperties(False),
    Properties({"kind": Schema(Enum("dial", "redial"))}),
    at="batch.schema.json#/properties/steps/items/oneOf/1",
)
BATCH = Schema(
    Type("object"),
    Required("sender", "receiver", "labels"),
    AdditionalProperties(False),
    Properties(
        {
            "sender": BATCH_SENDER,
            "receiver": BATCH_RECEIVER,
            "labels": Schema(
                Type("object"),
                AdditionalProperties(Schema(Type("string"))),
                PropertyNames(
                    Schema(Type("string"), Pattern("^[a-z]+$", _BATCH_SENDER_PATTERN))
                ),
            ),
            "counts": Schema(
                Type("object"),
                AdditionalProperties(Schema(Type("integer"), Minimum(0))),
                PropertyNames(Schema(Pattern("^[a-z]+$", _BATCH_SENDER_PATTERN))),
            ),
            "steps": Schema(
                Type("array"),
                Items(Schema(OneOf(WAIT_STEP, DIAL_OR_REDIAL_STEP))),
                UniqueItems(),
            ),
        }
    ),
    at="batch.schema.json#",
)
