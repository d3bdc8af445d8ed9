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

_BATCH_PATTERN = re.compile("[a-z]++").fullmatch
_BATCH_PATTERN_2 = re.compile("[a-z]++(?:-[0-9]+)?").fullmatch

BATCH = Schema(
    Type("object"),
    Required("sender", "receiver", "labels"),
    AdditionalProperties(False),
    Properties(
        {
            "sender": Schema(
                Type("object"),
                Required("name", "number", "extra"),
                AdditionalProperties(False),
                Properties(
                    {
                        "name": Schema(
                            Type("string"), Pattern("^[a-z]+$", _BATCH_PATTERN)
                        ),
                        "number": Schema(Type("string"), Format(E164)),
                        "extra": ANYTHING,
                    }
                ),
            ),
            "receiver": Schema(
                Type("object"),
                Required("name", "number"),
                Properties(
                    {
                        "name": Schema(
                            Type("string"),
                            Pattern("^[a-z]+(?:-[0-9]+)?$", _BATCH_PATTERN_2),
                        ),
                        "number": Schema(Type("string"), Format(E164)),
                        "labels": Schema(
                            Type("object"),
                            AdditionalProperties(Schema(Type("string"), MaxLength(5))),
                        ),
                    }
                ),
            ),
            "labels": Schema(
                Type("object"),
                AdditionalProperties(Schema(Type("string"))),
                PropertyNames(
                    Schema(Type("string"), Pattern("^[a-z]+$", _BATCH_PATTERN))
                ),
            ),
            "counts": Schema(
                Type("object"),
                AdditionalProperties(Schema(Type("integer"), Minimum(0))),
                PropertyNames(Schema(Pattern("^[a-z]+$", _BATCH_PATTERN))),
            ),
            "steps": Schema(
                Type("array"),
                Items(
                    Schema(
                        OneOf(
                            Schema(
                                Type("object"),
                                Required("kind", "seconds"),
                                Properties(
                                    {
                                        "kind": Schema(Const("wait")),
                                        "seconds": Schema(Type("number")),
                                    }
                                ),
                            ),
                            Schema(
                                Type("object"),
                                Required("kind"),
                                AdditionalProperties(False),
                                Properties({"kind": Schema(Enum("dial", "redial"))}),
                            ),
                        )
                    )
                ),
                UniqueItems(),
            ),
        }
    ),
    at="batch.schema.json#",
)
