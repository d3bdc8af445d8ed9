"""The values.

Generated from thing.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, NotRequired, Self, TypedDict

from ._runtime.absent import ABSENT, Absent
from ._runtime.lazy import LazyModule
from ._runtime.members import optional
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_values import items, members, string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class ThingDict(TypedDict):
    """Thing as JSON."""

    text: NotRequired[str]
    list: NotRequired[Sequence[object]]
    map: NotRequired[Mapping[str, object]]
    any: NotRequired[object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing(ModelBase):
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

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.THING,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "text", value.get("text"))
        _set(made, "list", optional(tuple, value.get("list")))
        _set(made, "map", optional(dict, value.get("map")))
        _set(made, "any", value.get("any", ABSENT))
        return made

    @written
    def to_json(self) -> ThingDict:
        """As JSON values."""
        value: ThingDict = {}
        if self.text is not None:
            value["text"] = string(self.text)
        if self.list is not None:
            value["list"] = list(items(self.list))
        if self.map is not None:
            value["map"] = dict(members(self.map))
        if self.any is not ABSENT:
            value["any"] = self.any
        return value
