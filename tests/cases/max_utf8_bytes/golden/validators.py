"""The checks.

Generated from packet.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.json_values import utf8_bytes
from ._runtime.keywords.objects import AdditionalProperties, Properties
from ._runtime.keywords.sizes import MaxUtf8Bytes
from ._runtime.keywords.values import Type
from ._runtime.schemas import ANYTHING, Schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._runtime.json_values import Json
    from . import models

_PACKET = Schema(
    Type("object"),
    AdditionalProperties(False),
    Properties(
        {
            "text": Schema(Type("string"), MaxUtf8Bytes(4)),
            "map": Schema(
                Type("object"), AdditionalProperties(ANYTHING), MaxUtf8Bytes(6)
            ),
            "any": Schema(MaxUtf8Bytes(2)),
        }
    ),
    at="packet.schema.json#",
)


def _is_packet(value: Json) -> bool:
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
        elif isinstance(any_value, dict):
            if utf8_bytes(any_value) > 2:
                return False
    if len(value) != known:
        return False
    return True


def _models() -> Any:
    """The models, which are imported when the first is made."""
    from . import models

    return models


PACKET: Checks[models.Packet] = Checks(
    _PACKET, _is_packet, model=lambda value: _models().Packet.from_json(value)
)
is_valid_packet = PACKET.is_valid
check_packet = PACKET.check
parse_packet = PACKET.parse
is_valid_packet_json = PACKET.is_valid_json
check_packet_json = PACKET.check_json
parse_packet_json = PACKET.parse_json
