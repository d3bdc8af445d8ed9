"""The tables of PutOrders of shop: what is wrong with a value, keyword by keyword.

Generated from request.schema.json, response.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from ._runtime.formats.date_time import DATE_TIME
from ._runtime.keywords.arrays import Items
from ._runtime.keywords.objects import Properties, Required
from ._runtime.keywords.strings import Format
from ._runtime.keywords.values import Enum, Type
from ._runtime.schemas import Schema

ORDER = Schema(
    Type("object"),
    Required("key"),
    Properties(
        {"key": Schema(Type("string")), "at": Schema(Type("string"), Format(DATE_TIME))}
    ),
    at="request.schema.json#/$defs/Order",
)
REQUEST = Schema(
    Type("object"),
    Required("orders"),
    Properties({"orders": Schema(Type("array"), Items(ORDER))}),
    at="request.schema.json#",
)
TAKEN = Schema(
    Type("object"),
    Required("key"),
    Properties({"key": Schema(Type("string")), "number": Schema(Type("string"))}),
    at="response.schema.json#/$defs/Taken",
)
LEFT = Schema(
    Type("object"),
    Properties(
        {
            "key": Schema(Type("string")),
            "number": Schema(Type("string")),
            "why": Schema(Type("string"), Enum("SoldOut", "Busy")),
        }
    ),
    at="response.schema.json#/$defs/LeftList/items",
)
LEFT_LIST = Schema(
    Type("array"), Items(LEFT), at="response.schema.json#/$defs/LeftList"
)
RESPONSE = Schema(
    Type("object"),
    Required("at"),
    Properties(
        {
            "taken": Schema(Type("array"), Items(TAKEN)),
            "left": LEFT_LIST,
            "at": Schema(Type("string"), Format(DATE_TIME)),
        }
    ),
    at="response.schema.json#",
)
