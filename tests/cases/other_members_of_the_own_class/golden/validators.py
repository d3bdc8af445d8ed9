"""The checks.

Generated from node.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.values import Type
from ._runtime.schemas import Later, Schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._runtime.json_values import Json
    from . import models

_NODE_PROPERTIES = frozenset({"name"})

_NODE: Schema = Schema(
    Type("object"),
    Required("name"),
    AdditionalProperties(Later(lambda: _NODE)),
    Properties({"name": Schema(Type("string"))}),
    at="node.schema.json#",
)


def _is_node(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    try:
        name_value = value["name"]
    except KeyError:
        return False
    if not isinstance(name_value, str):
        return False
    for key, member in value.items():
        if not (key in _NODE_PROPERTIES):
            if not _is_node(member):
                return False
    return True


def _models() -> Any:
    """The models, which are imported when the first is made."""
    from . import models

    return models


NODE: Checks[models.Node] = Checks(
    _NODE, _is_node, model=lambda value: _models().Node.from_json(value)
)
is_valid_node = NODE.is_valid
check_node = NODE.check
parse_node = NODE.parse
is_valid_node_json = NODE.is_valid_json
check_node_json = NODE.check_json
parse_node_json = NODE.parse_json
