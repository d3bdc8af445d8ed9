"""The tables: what is wrong with a value, keyword by keyword.

Generated from name.schema.json, new.schema.json, old.schema.json by `predial generate`:
edit the schemas.
"""

from __future__ import annotations

from ._runtime.keywords.arrays import PrefixItems
from ._runtime.keywords.numbers import ExclusiveMinimum
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema, under

NAME = Schema(Type("string"), at="name.schema.json#")
NEW = Schema(PrefixItems(Schema(Type("string"))), at="new.schema.json#")
OLD = Schema(under("minimum", ExclusiveMinimum(3)), at="old.schema.json#")
