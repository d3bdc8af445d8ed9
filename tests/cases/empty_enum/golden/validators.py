"""The checks.

Generated from nothing.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.keywords.objects import AdditionalProperties, Properties
from ._runtime.keywords.values import Enum, Type
from ._runtime.schemas import Schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._runtime.json_values import Json
    from . import models

_NOTHING_PROPERTIES = frozenset({"never", "no_text"})

_NOTHING = Schema(
    Type("object"),
    AdditionalProperties(False),
    Properties({"never": Schema(Enum()), "no_text": Schema(Type("string"), Enum())}),
    at="nothing.schema.json#",
)


def _is_nothing(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if not _NOTHING_PROPERTIES.issuperset(value):
        return False
    if "never" in value:
        return False
    if "no_text" in value:
        return False
    return True


def _models() -> Any:
    """The models, which are imported when the first is made."""
    from . import models

    return models


NOTHING: Checks[models.Nothing] = Checks(
    _NOTHING, _is_nothing, model=lambda value: _models().Nothing.from_json(value)
)
is_valid_nothing = NOTHING.is_valid
check_nothing = NOTHING.check
parse_nothing = NOTHING.parse
is_valid_nothing_json = NOTHING.is_valid_json
check_nothing_json = NOTHING.check_json
parse_nothing_json = NOTHING.parse_json
