"""The checks.

Generated from tree.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.json_values import is_integer
from ._runtime.keywords.applicators import AnyOf
from ._runtime.keywords.arrays import Items
from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.values import Type
from ._runtime.schemas import Later, Schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._runtime.json_values import Json
    from . import models

_PARENT = Schema(
    Type("object"),
    Required("name"),
    AdditionalProperties(False),
    Properties({"tree": Later(lambda: _TREE), "name": Schema(Type("string"))}),
    at="tree.schema.json#/$defs/Parent",
)
_TREE: Schema = Schema(
    Type("object"),
    Required("value"),
    AdditionalProperties(False),
    Properties(
        {
            "value": Schema(Type("integer")),
            "children": Schema(Type("array"), Items(Later(lambda: _TREE))),
            "parent": _PARENT,
        }
    ),
    at="tree.schema.json#",
)
_JSON: Schema = Schema(
    AnyOf(
        Schema(Type("string")),
        Schema(Type("number")),
        Schema(Type("array"), Items(Later(lambda: _JSON))),
        Schema(Type("object"), AdditionalProperties(Later(lambda: _JSON))),
    ),
    at="tree.schema.json#/$defs/Json",
)


def _is_tree(value: Json) -> bool:
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
        parent_value = value["parent"]
        if not _is_parent(parent_value):
            return False
    if len(value) != known:
        return False
    return True


def _is_parent(value: Json) -> bool:
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
        tree_value = value["tree"]
        if not _is_tree(tree_value):
            return False
    if not isinstance(name_value, str):
        return False
    if len(value) != known:
        return False
    return True


def _models() -> Any:
    """The models, which are imported when the first is made."""
    from . import models

    return models


TREE: Checks[models.Tree] = Checks(
    _TREE, _is_tree, model=lambda value: _models().Tree.from_json(value)
)
is_valid_tree = TREE.is_valid
check_tree = TREE.check
parse_tree = TREE.parse
is_valid_tree_json = TREE.is_valid_json
check_tree_json = TREE.check_json
parse_tree_json = TREE.parse_json

PARENT: Checks[models.Parent] = Checks(
    _PARENT, _is_parent, model=lambda value: _models().Parent.from_json(value)
)
is_valid_parent = PARENT.is_valid
check_parent = PARENT.check
parse_parent = PARENT.parse

JSON: Checks[models.Json] = Checks(_JSON)
is_valid_json = JSON.is_valid
check_json = JSON.check
parse_json = JSON.parse
