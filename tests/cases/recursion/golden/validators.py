"""The verdicts, for speed, and what people call.

Generated from tree.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.json_values import is_integer
from ._runtime.lazy import LazyModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from . import models, schemas
    from ._runtime.json_values import Json
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")


def _is_tree(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    known = 1
    try:
        value_value = value["value"]
    except KeyError:
        return False
    if type(value_value) is not int and not is_integer(value_value):
        return False
    if "children" in value:
        known += 1
        children_value = value["children"]
        if not isinstance(children_value, list):
            return False
        for item in children_value:
            if not _is_tree(item):
                return False
    if "parent" in value:
        known += 1
        if not _is_parent(value["parent"]):
            return False
    return len(value) == known


def _is_parent(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    known = 1
    try:
        name_value = value["name"]
    except KeyError:
        return False
    if "tree" in value:
        known += 1
        if not _is_tree(value["tree"]):
            return False
    if not isinstance(name_value, str):
        return False
    return len(value) == known


TREE: Checks[models.Tree] = Checks(
    lambda: schemas.TREE, _is_tree, model=lambda value: models.Tree.from_json(value)
)
PARENT: Checks[models.Parent] = Checks(
    lambda: schemas.PARENT,
    _is_parent,
    model=lambda value: models.Parent.from_json(value),
)
JSON: Checks[models.Json] = Checks(
    lambda: schemas.JSON, model=lambda value: models.json_from_json(value)
)
