"""The verdicts, for speed, and what people call.

Generated from node.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.lazy import LazyModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from . import models, schemas
    from ._runtime.json_values import Json
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")

_NODE_PROPERTIES = frozenset({"name"})


def _is_node(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
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
        if key not in _NODE_PROPERTIES and not _is_node(member):
            return False
    return True


NODE: Checks[models.Node] = Checks(
    lambda: schemas.NODE, _is_node, model=lambda value: models.Node.from_json(value)
)
