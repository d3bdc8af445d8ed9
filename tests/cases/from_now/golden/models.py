"""The values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NotRequired, Self, TypeAlias, TypedDict

from ._runtime.formats.date_time import from_datetime, to_datetime


class TimerDict(TypedDict):
    """Timer as JSON, and as boto3's parameters."""

    end: datetime | str
    start: NotRequired[datetime | str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Timer:
    """Timer.

    Attributes:
        end: See the schema.
        start: See the schema.
    """

    end: datetime
    start: datetime | None = None

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            end=to_datetime(value["end"]),
            start=to_datetime(value["start"]) if "start" in value else None,
        )

    def to_json(self) -> TimerDict:
        """As JSON values."""
        value: TimerDict = {"end": from_datetime(self.end)}
        if self.start is not None:
            value["start"] = from_datetime(self.start)
        return value

    def to_params(self) -> TimerDict:
        """As parameters of boto3, where times stay datetimes."""
        value: TimerDict = {"end": self.end}
        if self.start is not None:
            value["start"] = self.start
        return value


End: TypeAlias = datetime
