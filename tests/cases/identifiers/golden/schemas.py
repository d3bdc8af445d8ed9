"""The tables: what is wrong with a value, keyword by keyword.

Generated from far.schema.json, main.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from ._runtime.keywords.objects import AdditionalProperties, Properties
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

FAR = Schema(Type("boolean"), at="far.schema.json#")
NEAR = Schema(Type("string"), at="main.schema.json#/$defs/Near")
INNER = Schema(Type("integer"), at="main.schema.json#/$defs/Inner")
MAIN = Schema(
    Type("object"),
    AdditionalProperties(False),
    Properties({"near": NEAR, "far": FAR, "inner": INNER}),
    at="main.schema.json#",
)
