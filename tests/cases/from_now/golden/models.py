"""The values.

Generated from timer.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, NotRequired, Self, TypeAlias, TypedDict

from ._runtime.lazy import LazyModule
from ._runtime.members import optional
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_formats import read_time, time_text, utc_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class TimerDict(TypedDict):
    """Timer as JSON."""

    end: str
    start: NotRequired[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Timer(ModelBase):
    """Timer.

    Attributes:
        end: 30 to 900 seconds from now.
        start: At most 0 seconds from now.
    """

    end: datetime
    start: datetime | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.TIMER,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "end", read_time(value["end"]))
        _set(made, "start", optional(read_time, value.get("start")))
        return made

    @written
    def to_json(self) -> TimerDict:
        """As JSON values."""
        value: TimerDict = {"end": utc_text(self.end)}
        if self.start is not None:
            value["start"] = time_text(self.start)
        return value


End: TypeAlias = datetime
"""30 to 900 seconds from now."""
