"""The checks of units.

Generated from units/length.schema.json, units/mass.schema.json by `predial generate`:
edit the schemas.
"""

from __future__ import annotations

from .._runtime.checks import Checks
from .._runtime.keywords.numbers import Minimum
from .._runtime.keywords.objects import AdditionalProperties, Properties, Required
from .._runtime.keywords.values import Type
from .._runtime.schemas import Schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from . import models

_METRES = Schema(Type("number"), Minimum(0), at="length.schema.json#/$defs/Metres")
_GRAMS = Schema(Type("number"), Minimum(0), at="mass.schema.json#/$defs/Grams")
_LOAD = Schema(
    Type("object"),
    Required("grams"),
    AdditionalProperties(False),
    Properties({"grams": _GRAMS, "height": _METRES}),
    at="mass.schema.json#/$defs/Load",
)


def _models() -> Any:
    """The models, which are imported when the first is made."""
    from . import models

    return models


METRES: Checks[models.Metres] = Checks(_METRES)
is_valid_metres = METRES.is_valid
check_metres = METRES.check
parse_metres = METRES.parse

GRAMS: Checks[models.Grams] = Checks(_GRAMS)
is_valid_grams = GRAMS.is_valid
check_grams = GRAMS.check
parse_grams = GRAMS.parse

LOAD: Checks[models.Load] = Checks(
    _LOAD, model=lambda value: _models().Load.from_json(value)
)
is_valid_load = LOAD.is_valid
check_load = LOAD.check
parse_load = LOAD.parse
