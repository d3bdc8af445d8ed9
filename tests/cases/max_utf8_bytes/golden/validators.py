"""The verdicts, for speed, and what people call.

Generated from packet.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.json_values import utf8_bytes
from ._runtime.lazy import LazyModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from . import models, schemas
    from ._runtime.json_values import Json
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")


def _is_packet(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    known = 0
    if "text" in value:
        known += 1
        text_value = value["text"]
        if not isinstance(text_value, str):
            return False
        if utf8_bytes(text_value) > 4:
            return False
    if "map" in value:
        known += 1
        map_value = value["map"]
        if not isinstance(map_value, dict):
            return False
        if utf8_bytes(map_value) > 6:
            return False
    if "any" in value:
        known += 1
        any_value = value["any"]
        if isinstance(any_value, str):
            if utf8_bytes(any_value) > 2:
                return False
        elif isinstance(any_value, dict) and utf8_bytes(any_value) > 2:
            return False
    return len(value) == known


PACKET: Checks[models.Packet] = Checks(
    lambda: schemas.PACKET,
    _is_packet,
    model=lambda value: models.Packet.from_json(value),
)
