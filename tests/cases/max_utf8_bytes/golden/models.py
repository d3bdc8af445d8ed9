"""The values.

Generated from packet.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, NotRequired, TypedDict

from ._runtime.absent import ABSENT, Absent
from ._runtime.kinds import ANY, STRING, members_of
from ._runtime.lazy import LazyModule
from ._runtime.model import ModelBase, ModelFacts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


class PacketDict(TypedDict):
    """Packet as JSON."""

    text: NotRequired[str]
    map: NotRequired[Mapping[str, object]]
    any: NotRequired[object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Packet(ModelBase[PacketDict]):
    """Packet.

    Attributes:
        text: At most 4 bytes in UTF-8.
        map: At most 6 bytes in UTF-8.
        any: At most 2 bytes in UTF-8.
    """

    text: str | None = None
    map: Mapping[str, object] | None = None
    any: object | Absent = ABSENT

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"text": STRING, "map": members_of(ANY), "any": ANY},
        lambda: (schemas.PACKET,),
    )
