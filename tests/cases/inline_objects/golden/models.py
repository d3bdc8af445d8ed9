"""The values.

Generated from trip.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar, NotRequired, TypedDict

from ._runtime.kinds import ANY, NUMBER, STRING, items_of, members_of
from ._runtime.lazy import LazyModule
from ._runtime.members import Called, Rest, none
from ._runtime.model import ModelBase, ModelFacts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


TripDict = TypedDict(
    "TripDict",
    {
        "from": "TripFromDict",
        "stops": "NotRequired[Sequence[TripStopDict]]",
        "by_day": "NotRequired[Mapping[str, TripByDayItemDict]]",
    },
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trip(ModelBase[TripDict]):
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
        lambda: {
            "from_": Called("from", TripFrom),
            "stops": items_of(TripStop),
            "by_day": members_of(TripByDayItem),
            "extra": Rest(ANY),
        },
        lambda: (schemas.TRIP,),
    )


class TripFromDict(TypedDict):
    """TripFrom as JSON."""

    city: str
    at: NotRequired[TripFromAtDict]


@dataclass(frozen=True, slots=True, kw_only=True)
class TripFrom(ModelBase[TripFromDict]):
    """TripFrom."""

    city: str
    at: TripFromAt | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"city": STRING, "at": TripFromAt}, lambda: (schemas.TRIP_FROM,)
    )


class TripFromAtDict(TypedDict):
    """TripFromAt as JSON."""

    lat: float
    lon: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TripFromAt(ModelBase[TripFromAtDict]):
    """TripFromAt."""

    lat: float
    lon: float

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"lat": NUMBER, "lon": NUMBER}, lambda: (schemas.TRIP_FROM_AT,)
    )


class TripStopDict(TypedDict):
    """TripStop as JSON."""

    city: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TripStop(ModelBase[TripStopDict]):
    """TripStop."""

    city: str

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"city": STRING}, lambda: (schemas.TRIP_STOP,)
    )


class TripByDayItemDict(TypedDict):
    """TripByDayItem as JSON."""

    km: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TripByDayItem(ModelBase[TripByDayItemDict]):
    """TripByDayItem."""

    km: float

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"km": NUMBER}, lambda: (schemas.TRIP_BY_DAY_ITEM,)
    )
