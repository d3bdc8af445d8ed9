"""The values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NotRequired, Self, TypedDict, cast

from ._runtime.members import none, others


class TripFromAtDict(TypedDict):
    """TripFromAt as JSON, and as boto3's parameters."""

    lat: float
    lon: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TripFromAt:
    """TripFromAt.

    Attributes:
        lat: See the schema.
        lon: See the schema.
    """

    lat: float
    lon: float

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            lat=value["lat"],
            lon=value["lon"],
        )

    def to_json(self) -> TripFromAtDict:
        """As JSON values."""
        return {"lat": self.lat, "lon": self.lon}

    def to_params(self) -> TripFromAtDict:
        """As parameters of boto3, where times stay datetimes."""
        return {"lat": self.lat, "lon": self.lon}


class TripFromDict(TypedDict):
    """TripFrom as JSON, and as boto3's parameters."""

    city: str
    at: NotRequired[TripFromAtDict]


@dataclass(frozen=True, slots=True, kw_only=True)
class TripFrom:
    """TripFrom.

    Attributes:
        city: See the schema.
        at: See the schema.
    """

    city: str
    at: TripFromAt | None = None

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            city=value["city"],
            at=TripFromAt.from_json(value["at"]) if "at" in value else None,
        )

    def to_json(self) -> TripFromDict:
        """As JSON values."""
        value: TripFromDict = {"city": self.city}
        if self.at is not None:
            value["at"] = self.at.to_json()
        return value

    def to_params(self) -> TripFromDict:
        """As parameters of boto3, where times stay datetimes."""
        value: TripFromDict = {"city": self.city}
        if self.at is not None:
            value["at"] = self.at.to_params()
        return value


class TripStopsItemDict(TypedDict):
    """TripStopsItem as JSON, and as boto3's parameters."""

    city: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TripStopsItem:
    """TripStopsItem.

    Attributes:
        city: See the schema.
    """

    city: str

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            city=value["city"],
        )

    def to_json(self) -> TripStopsItemDict:
        """As JSON values."""
        return {"city": self.city}

    def to_params(self) -> TripStopsItemDict:
        """As parameters of boto3, where times stay datetimes."""
        return {"city": self.city}


class TripByDayMemberDict(TypedDict):
    """TripByDayMember as JSON, and as boto3's parameters."""

    km: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TripByDayMember:
    """TripByDayMember.

    Attributes:
        km: See the schema.
    """

    km: float

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            km=value["km"],
        )

    def to_json(self) -> TripByDayMemberDict:
        """As JSON values."""
        return {"km": self.km}

    def to_params(self) -> TripByDayMemberDict:
        """As parameters of boto3, where times stay datetimes."""
        return {"km": self.km}


TripDict = TypedDict(
    "TripDict",
    {
        "from": "TripFromDict",
        "stops": "NotRequired[Sequence[TripStopsItemDict]]",
        "by_day": "NotRequired[Mapping[str, TripByDayMemberDict]]",
    },
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trip:
    """Trip.

    Attributes:
        from_: `from`.
        stops: See the schema.
        by_day: See the schema.
        extra: Members that the schema does not name.
    """

    from_: TripFrom
    stops: tuple[TripStopsItem, ...] | None = None
    by_day: Mapping[str, TripByDayMember] | None = None
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            from_=TripFrom.from_json(value["from"]),
            stops=tuple(TripStopsItem.from_json(item) for item in value["stops"])
            if "stops" in value
            else None,
            by_day={
                name: TripByDayMember.from_json(member)
                for name, member in value["by_day"].items()
            }
            if "by_day" in value
            else None,
            extra=others(value, "from", "stops", "by_day"),
        )

    def to_json(self) -> TripDict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra, "from": self.from_.to_json()}
        if self.stops is not None:
            value["stops"] = [item.to_json() for item in self.stops]
        if self.by_day is not None:
            value["by_day"] = {
                name: member.to_json() for name, member in self.by_day.items()
            }
        return cast("TripDict", value)

    def to_params(self) -> TripDict:
        """As parameters of boto3, where times stay datetimes."""
        value: dict[str, Any] = {**self.extra, "from": self.from_.to_params()}
        if self.stops is not None:
            value["stops"] = [item.to_params() for item in self.stops]
        if self.by_day is not None:
            value["by_day"] = {
                name: member.to_params() for name, member in self.by_day.items()
            }
        return cast("TripDict", value)
