"""The values.

Generated from packet.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NotRequired, Self, TypedDict

from ._runtime.absent import ABSENT, Absent

_set = object.__setattr__  # a frozen class's own refuses


class PacketDict(TypedDict):
    """Packet as JSON."""

    text: NotRequired[str]
    map: NotRequired[Mapping[str, object]]
    any: NotRequired[object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Packet:
    """Packet.

    Attributes:
        map_: `map`.
        any_: `any`.
    """

    text: str | None = None
    map_: Mapping[str, object] | None = None
    any_: object | Absent = ABSENT

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "text", value.get("text"))
        _set(made, "map_", dict(value["map"]) if "map" in value else None)
        _set(made, "any_", value.get("any", ABSENT))
        return made

    def to_json(self) -> PacketDict:
        """As JSON values."""
        value: PacketDict = {}
        if self.text is not None:
            value["text"] = self.text
        if self.map_ is not None:
            value["map"] = dict(self.map_)
        if self.any_ is not ABSENT:
            value["any"] = self.any_
        return value
