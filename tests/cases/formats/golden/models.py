"""The values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NotRequired, Self, TypedDict

from ._runtime.absent import ABSENT, Absent
from ._runtime.formats.date_time import from_datetime, to_datetime


class MomentDict(TypedDict):
    """Moment as JSON, and as boto3's parameters."""

    at: NotRequired[datetime | str]
    utc: NotRequired[datetime | str]
    phone: NotRequired[str]
    any: NotRequired[object]
    times: NotRequired[Sequence[datetime | str]]
    by_day: NotRequired[Mapping[str, datetime | str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """Moment.

    Attributes:
        at: See the schema.
        utc: See the schema.
        phone: See the schema.
        any_: `any`.
        times: See the schema.
        by_day: See the schema.
    """

    at: datetime | None = None
    utc: datetime | None = None
    phone: str | None = None
    any_: object | Absent = ABSENT
    times: tuple[datetime, ...] | None = None
    by_day: Mapping[str, datetime] | None = None

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            at=to_datetime(value["at"]) if "at" in value else None,
            utc=to_datetime(value["utc"]) if "utc" in value else None,
            phone=value.get("phone"),
            any_=value.get("any", ABSENT),
            times=tuple(to_datetime(item) for item in value["times"])
            if "times" in value
            else None,
            by_day={
                name: to_datetime(member) for name, member in value["by_day"].items()
            }
            if "by_day" in value
            else None,
        )

    def to_json(self) -> MomentDict:
        """As JSON values."""
        value: MomentDict = {}
        if self.at is not None:
            value["at"] = from_datetime(self.at)
        if self.utc is not None:
            value["utc"] = from_datetime(self.utc)
        if self.phone is not None:
            value["phone"] = self.phone
        if self.any_ is not ABSENT:
            value["any"] = self.any_
        if self.times is not None:
            value["times"] = [from_datetime(item) for item in self.times]
        if self.by_day is not None:
            value["by_day"] = {
                name: from_datetime(member) for name, member in self.by_day.items()
            }
        return value

    def to_params(self) -> MomentDict:
        """As parameters of boto3, where times stay datetimes."""
        value: MomentDict = {}
        if self.at is not None:
            value["at"] = self.at
        if self.utc is not None:
            value["utc"] = self.utc
        if self.phone is not None:
            value["phone"] = self.phone
        if self.any_ is not ABSENT:
            value["any"] = self.any_
        if self.times is not None:
            value["times"] = [item for item in self.times]
        if self.by_day is not None:
            value["by_day"] = {name: member for name, member in self.by_day.items()}
        return value
