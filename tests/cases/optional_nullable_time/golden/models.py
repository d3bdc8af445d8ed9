"""The values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NotRequired, Self, TypedDict

from ._runtime.absent import ABSENT, Absent
from ._runtime.formats.date_time import from_datetime, to_datetime
from ._runtime.members import holds


class VisitStopsItemDict(TypedDict):
    """VisitStopsItem as JSON, and as boto3's parameters."""

    n: int


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitStopsItem:
    """VisitStopsItem.

    Attributes:
        n: See the schema.
    """

    n: int

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            n=value["n"],
        )

    def to_json(self) -> VisitStopsItemDict:
        """As JSON values."""
        return {"n": self.n}

    def to_params(self) -> VisitStopsItemDict:
        """As parameters of boto3, where times stay datetimes."""
        return {"n": self.n}


class VisitDict(TypedDict):
    """Visit as JSON, and as boto3's parameters."""

    at: NotRequired[datetime | str | None]
    stops: NotRequired[Sequence[VisitStopsItemDict] | None]
    who: NotRequired[WhoDict | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """Visit.

    Attributes:
        at: See the schema.
        stops: See the schema.
        who: See the schema.
    """

    at: datetime | None | Absent = ABSENT
    stops: tuple[VisitStopsItem, ...] | None | Absent = ABSENT
    who: Who | None | Absent = ABSENT

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            at=(to_datetime(value["at"]) if holds(value["at"], str) else value["at"])
            if "at" in value
            else ABSENT,
            stops=(
                tuple(VisitStopsItem.from_json(item) for item in value["stops"])
                if holds(value["stops"], list)
                else value["stops"]
            )
            if "stops" in value
            else ABSENT,
            who=(
                Who.from_json(value["who"])
                if holds(value["who"], dict)
                else value["who"]
            )
            if "who" in value
            else ABSENT,
        )

    def to_json(self) -> VisitDict:
        """As JSON values."""
        value: VisitDict = {}
        if self.at is not ABSENT:
            value["at"] = (
                from_datetime(self.at) if isinstance(self.at, datetime) else self.at
            )
        if self.stops is not ABSENT:
            value["stops"] = (
                [item.to_json() for item in self.stops]
                if isinstance(self.stops, tuple)
                else self.stops
            )
        if self.who is not ABSENT:
            value["who"] = self.who.to_json() if isinstance(self.who, Who) else self.who
        return value

    def to_params(self) -> VisitDict:
        """As parameters of boto3, where times stay datetimes."""
        value: VisitDict = {}
        if self.at is not ABSENT:
            value["at"] = self.at if isinstance(self.at, datetime) else self.at
        if self.stops is not ABSENT:
            value["stops"] = (
                [item.to_params() for item in self.stops]
                if isinstance(self.stops, tuple)
                else self.stops
            )
        if self.who is not ABSENT:
            value["who"] = (
                self.who.to_params() if isinstance(self.who, Who) else self.who
            )
        return value


class WhoDict(TypedDict):
    """Who as JSON, and as boto3's parameters."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Who:
    """Who.

    Attributes:
        name: See the schema.
    """

    name: str

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            name=value["name"],
        )

    def to_json(self) -> WhoDict:
        """As JSON values."""
        return {"name": self.name}

    def to_params(self) -> WhoDict:
        """As parameters of boto3, where times stay datetimes."""
        return {"name": self.name}
