"""The values.

Generated from record.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, NotRequired, Self, TypedDict, cast

from ._runtime.absent import ABSENT, Absent
from ._runtime.lazy import LazyModule
from ._runtime.members import holds, optional
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_values import (
    boolean,
    either,
    integer,
    items,
    json_of,
    members,
    null,
    number,
    string,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class RecordDict(TypedDict):
    """Record as JSON."""

    text: NotRequired[str]
    whole: NotRequired[int]
    amount: NotRequired[float]
    flag: NotRequired[bool]
    nothing: NotRequired[None]
    list: NotRequired[Sequence[object]]
    map: NotRequired[Mapping[str, object]]
    either: NotRequired[str | int]
    perhaps: NotRequired[bool | None]
    numeric: NotRequired[float]
    shape: NotRequired[Mapping[str, object] | Sequence[object]]
    anything: NotRequired[object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record(ModelBase):
    """One member of each JSON type."""

    text: str | None = None
    whole: int | None = None
    amount: float | None = None
    flag: bool | None = None
    nothing: None | Absent = ABSENT
    list: tuple[object, ...] | None = None
    map: Mapping[str, object] | None = None
    either: str | int | None = None
    perhaps: bool | None | Absent = ABSENT
    numeric: float | None = None
    shape: Mapping[str, object] | tuple[object, ...] | None = None
    anything: object | Absent = ABSENT

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.RECORD,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "text", value.get("text"))
        _set(made, "whole", value.get("whole"))
        _set(made, "amount", value.get("amount"))
        _set(made, "flag", value.get("flag"))
        _set(made, "nothing", value.get("nothing", ABSENT))
        _set(made, "list", optional(tuple, value.get("list")))
        _set(made, "map", optional(dict, value.get("map")))
        _set(made, "either", value.get("either"))
        _set(made, "perhaps", value.get("perhaps", ABSENT))
        _set(made, "numeric", value.get("numeric"))
        _set(made, "shape", optional(record_shape_from_json, value.get("shape")))
        _set(made, "anything", value.get("anything", ABSENT))
        return made

    @written
    def to_json(self) -> RecordDict:
        """As JSON values."""
        value: RecordDict = {}
        if self.text is not None:
            value["text"] = string(self.text)
        if self.whole is not None:
            value["whole"] = integer(self.whole)
        if self.amount is not None:
            value["amount"] = number(self.amount)
        if self.flag is not None:
            value["flag"] = boolean(self.flag)
        if self.nothing is not ABSENT:
            value["nothing"] = null(self.nothing)
        if self.list is not None:
            value["list"] = list(items(self.list))
        if self.map is not None:
            value["map"] = dict(members(self.map))
        if self.either is not None:
            value["either"] = either(self.either, string, integer)
        if self.perhaps is not ABSENT:
            value["perhaps"] = either(self.perhaps, boolean, null)
        if self.numeric is not None:
            value["numeric"] = number(self.numeric)
        if self.shape is not None:
            value["shape"] = json_of(self.shape)
        if self.anything is not ABSENT:
            value["anything"] = self.anything
        return value


def record_shape_from_json(value: Any) -> Mapping[str, object] | tuple[object, ...]:
    """From JSON values, which must be valid."""
    if holds(value, dict):
        return cast("Mapping[str, object] | tuple[object, ...]", dict(value))
    return cast("Mapping[str, object] | tuple[object, ...]", tuple(value))
