"""The values.

Generated from moment.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, NotRequired, Self, TypedDict

from ._runtime.absent import ABSENT, Absent
from ._runtime.lazy import LazyModule
from ._runtime.members import optional, optional_tuple
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_formats import read_time, time_text, utc_text
from ._runtime.model_values import items, members, string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class MomentDict(TypedDict):
    """Moment as JSON."""

    at: NotRequired[str]
    utc: NotRequired[str]
    phone: NotRequired[str]
    any: NotRequired[object]
    times: NotRequired[Sequence[str]]
    by_day: NotRequired[Mapping[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment(ModelBase):
    """Moment.

    Attributes:
        phone: In the format e164.
        any: In the format e164.
    """

    at: datetime | None = None
    utc: datetime | None = None
    phone: str | None = None
    any: object | Absent = ABSENT
    times: tuple[datetime, ...] | None = None
    by_day: Mapping[str, datetime] | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.MOMENT,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "at", optional(read_time, value.get("at")))
        _set(made, "utc", optional(read_time, value.get("utc")))
        _set(made, "phone", value.get("phone"))
        _set(made, "any", value.get("any", ABSENT))
        _set(made, "times", optional_tuple(read_time, value.get("times")))
        _set(
            made,
            "by_day",
            {name: read_time(member) for name, member in value["by_day"].items()}
            if "by_day" in value
            else None,
        )
        return made

    @written
    def to_json(self) -> MomentDict:
        """As JSON values."""
        value: MomentDict = {}
        if self.at is not None:
            value["at"] = time_text(self.at)
        if self.utc is not None:
            value["utc"] = utc_text(self.utc)
        if self.phone is not None:
            value["phone"] = string(self.phone)
        if self.any is not ABSENT:
            value["any"] = self.any
        if self.times is not None:
            value["times"] = [time_text(item) for item in items(self.times)]
        if self.by_day is not None:
            value["by_day"] = {
                name: utc_text(member) for name, member in members(self.by_day).items()
            }
        return value
