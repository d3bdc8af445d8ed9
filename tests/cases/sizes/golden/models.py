"""The values.

Generated from thing.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar, NotRequired, TypedDict

from ._runtime.absent import ABSENT, Absent
from ._runtime.kinds import ANY, STRING, items_of, members_of
from ._runtime.lazy import LazyModule
from ._runtime.model import ModelBase, ModelFacts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


class ThingDict(TypedDict):
    """Thing as JSON."""

    text: NotRequired[str]
    list: NotRequired[Sequence[object]]
    map: NotRequired[Mapping[str, object]]
    any: NotRequired[object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing(ModelBase[ThingDict]):
    """Thing.

    Attributes:
        text: 2 to 3 characters.
        list: 1 to 2 items.
        map: 1 to 2 properties.
        any: At most 1 character, at most 1 item, at most 1 property.
    """

    text: str | None = None
    list: tuple[object, ...] | None = None
    map: Mapping[str, object] | None = None
    any: object | Absent = ABSENT

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {
            "text": STRING,
            "list": items_of(ANY),
            "map": members_of(ANY),
            "any": ANY,
        },
        lambda: (schemas.THING,),
    )
