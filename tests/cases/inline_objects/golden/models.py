"""The values.

Generated from trip.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar, NotRequired, Self, TypedDict, cast

from ._runtime.lazy import LazyModule
from ._runtime.members import none, optional, optional_tuple, others
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_values import items, members, number, string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


TripDict = TypedDict(
    "TripDict",
    {
        "from": "TripFromDict",
        "stops": "NotRequired[Sequence[TripStopDict]]",
        "by_day": "NotRequired[Mapping[str, TripByDayItemDict]]",
    },
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trip(ModelBase):
    """Trip.

    Attributes:
        from_: `from`.
        extra: Properties that the schema does not name.
    """

    from_: TripFrom
    stops: tuple[TripStop, ...] | None = None
    by_day: Mapping[str, TripByDayItem] | None = None
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: (schemas.TRIP,), {"from_": "from"}, extra="extra"
    )

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "from_", TripFrom.from_json(value["from"]))
        _set(made, "stops", optional_tuple(TripStop.from_json, value.get("stops")))
        _set(
            made,
            "by_day",
            {
                name: TripByDayItem.from_json(member)
                for name, member in value["by_day"].items()
            }
            if "by_day" in value
            else None,
        )
        _set(made, "extra", others(value, "from", "stops", "by_day"))
        return made

    @written
    def to_json(self) -> TripDict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra, "from": self.from_.to_json()}
        if self.stops is not None:
            value["stops"] = [item.to_json() for item in items(self.stops)]
        if self.by_day is not None:
            value["by_day"] = {
                name: member.to_json() for name, member in members(self.by_day).items()
            }
        return cast("TripDict", value)


class TripFromDict(TypedDict):
    """TripFrom as JSON."""

    city: str
    at: NotRequired[TripFromAtDict]


@dataclass(frozen=True, slots=True, kw_only=True)
class TripFrom(ModelBase):
    """TripFrom."""

    city: str
    at: TripFromAt | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.TRIP_FROM,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "city", value["city"])
        _set(made, "at", optional(TripFromAt.from_json, value.get("at")))
        return made

    @written
    def to_json(self) -> TripFromDict:
        """As JSON values."""
        value: TripFromDict = {"city": string(self.city)}
        if self.at is not None:
            value["at"] = self.at.to_json()
        return value


class TripFromAtDict(TypedDict):
    """TripFromAt as JSON."""

    lat: float
    lon: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TripFromAt(ModelBase):
    """TripFromAt."""

    lat: float
    lon: float

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.TRIP_FROM_AT,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "lat", value["lat"])
        _set(made, "lon", value["lon"])
        return made

    @written
    def to_json(self) -> TripFromAtDict:
        """As JSON values."""
        return {"lat": number(self.lat), "lon": number(self.lon)}


class TripStopDict(TypedDict):
    """TripStop as JSON."""

    city: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TripStop(ModelBase):
    """TripStop."""

    city: str

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.TRIP_STOP,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "city", value["city"])
        return made

    @written
    def to_json(self) -> TripStopDict:
        """As JSON values."""
        return {"city": string(self.city)}


class TripByDayItemDict(TypedDict):
    """TripByDayItem as JSON."""

    km: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TripByDayItem(ModelBase):
    """TripByDayItem."""

    km: float

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.TRIP_BY_DAY_ITEM,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "km", value["km"])
        return made

    @written
    def to_json(self) -> TripByDayItemDict:
        """As JSON values."""
        return {"km": number(self.km)}
