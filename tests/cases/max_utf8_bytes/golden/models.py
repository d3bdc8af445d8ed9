"""The values.

Generated from packet.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, NotRequired, Self, TypedDict

from ._runtime.absent import ABSENT, Absent
from ._runtime.lazy import LazyModule
from ._runtime.members import optional
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_values import members, string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class PacketDict(TypedDict):
    """Packet as JSON."""

    text: NotRequired[str]
    map: NotRequired[Mapping[str, object]]
    any: NotRequired[object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Packet(ModelBase):
    """Packet.

    Attributes:
        text: At most 4 bytes in UTF-8.
        map: At most 6 bytes in UTF-8.
        any: At most 2 bytes in UTF-8.
    """

    text: str | None = None
    map: Mapping[str, object] | None = None
    any: object | Absent = ABSENT

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.PACKET,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "text", value.get("text"))
        _set(made, "map", optional(dict, value.get("map")))
        _set(made, "any", value.get("any", ABSENT))
        return made

    @written
    def to_json(self) -> PacketDict:
        """As JSON values."""
        value: PacketDict = {}
        if self.text is not None:
            value["text"] = string(self.text)
        if self.map is not None:
            value["map"] = dict(members(self.map))
        if self.any is not ABSENT:
            value["any"] = self.any
        return value
