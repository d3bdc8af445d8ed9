"""The checks.

Generated from library.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.keywords.arrays import Items
from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from . import models

_POINT = Schema(
    Type("object"),
    Required("x", "y"),
    AdditionalProperties(False),
    Properties({"x": Schema(Type("number")), "y": Schema(Type("number"))}),
    at="library.schema.json#/$defs/Point",
)
_POINTS = Schema(Type("array"), Items(_POINT), at="library.schema.json#/$defs/Points")
_NAME = Schema(Type("string"), at="library.schema.json#/$defs/Name")
_UNUSED = Schema(Type("null"), at="library.schema.json#/$defs/Unused")


def _models() -> Any:
    """The models, which are imported when the first is made."""
    from . import models

    return models


POINT: Checks[models.Point] = Checks(
    _POINT, model=lambda value: _models().Point.from_json(value)
)
is_valid_point = POINT.is_valid
check_point = POINT.check
parse_point = POINT.parse

POINTS: Checks[models.Points] = Checks(
    _POINTS,
    model=lambda value: tuple(_models().Point.from_json(item) for item in value),
)
is_valid_points = POINTS.is_valid
check_points = POINTS.check
parse_points = POINTS.parse

NAME: Checks[models.Name] = Checks(_NAME)
is_valid_name = NAME.is_valid
check_name = NAME.check
parse_name = NAME.parse

UNUSED: Checks[models.Unused] = Checks(_UNUSED)
is_valid_unused = UNUSED.is_valid
check_unused = UNUSED.check
parse_unused = UNUSED.parse
