"""The checks.

Generated from batch.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.keywords.arrays import Items, UniqueItemProperties
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema
from ._runtime.uniqueness import repeated_properties

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._runtime.json_values import Json
    from . import models

_BATCH = Schema(
    Type("array"),
    Items(Schema(Type("object"))),
    UniqueItemProperties("id", "token"),
    at="batch.schema.json#",
)


def _is_batch(value: Json) -> bool:
    if not isinstance(value, list):
        return False
    for item in value:
        if not isinstance(item, dict):
            return False
    if len(value) > 1:
        if repeated_properties(value, "id", "token"):
            return False
    return True


BATCH: Checks[models.Batch] = Checks(
    _BATCH, _is_batch, model=lambda value: tuple(dict(item) for item in value)
)
is_valid_batch = BATCH.is_valid
check_batch = BATCH.check
parse_batch = BATCH.parse
is_valid_batch_json = BATCH.is_valid_json
check_batch_json = BATCH.check_json
parse_batch_json = BATCH.parse_json
