"""The tables of units: what is wrong with a value, keyword by keyword.

Generated from length.schema.json, mass.schema.json in units by `predial generate`: edit
the schemas.
"""

from __future__ import annotations

from .._runtime.keywords.numbers import Minimum
from .._runtime.keywords.objects import AdditionalProperties, Properties, Required
from .._runtime.keywords.values import Type
from .._runtime.schemas import Schema

METRES = Schema(Type("number"), Minimum(0), at="length.schema.json#/$defs/Metres")
GRAMS = Schema(Type("number"), Minimum(0), at="mass.schema.json#/$defs/Grams")
LOAD = Schema(
    Type("object"),
    Required("grams"),
    AdditionalProperties(False),
    Properties({"grams": GRAMS, "height": METRES}),
    at="mass.schema.json#/$defs/Load",
)
