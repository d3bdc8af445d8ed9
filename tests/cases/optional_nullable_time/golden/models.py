"""The values.

Generated from visit.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, NotRequired, Self, TypedDict

from ._runtime.absent import ABSENT, Absent
from ._runtime.lazy import LazyModule
from ._runtime.members import holds
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_formats import read_time, time_text
from ._runtime.model_values import integer, items, null, string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class VisitDict(TypedDict):
    """Visit as JSON."""

    at: NotRequired[str | None]
    stops: NotRequired[Sequence[VisitStopDict] | None]
    who: NotRequired[WhoDict | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit(ModelBase):
    """Visit."""

    at: datetime | None | Absent = ABSENT
    stops: tuple[VisitStop, ...] | None | Absent = ABSENT
    who: Who | None | Absent = ABSENT

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.VISIT,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(
            made,
            "at",
            (read_time(value["at"]) if holds(value["at"], str) else value["at"])
            if "at" in value
            else ABSENT,
        )
        _set(
            made,
            "stops",
            (
                tuple(map(VisitStop.from_json, value["stops"]))
                if holds(value["stops"], list)
                else value["stops"]
            )
            if "stops" in value
            else ABSENT,
        )
        _set(made, "who", Who.from_any(value.get("who", ABSENT)))
        return made

    @written
    def to_json(self) -> VisitDict:
        """As JSON values."""
        value: VisitDict = {}
        if self.at is not ABSENT:
            value["at"] = (
                time_text(self.at) if isinstance(self.at, datetime) else null(self.at)
            )
        if self.stops is not ABSENT:
            value["stops"] = (
                [item.to_json() for item in items(self.stops)]
                if isinstance(self.stops, tuple)
                else null(self.stops)
            )
        if self.who is not ABSENT:
            value["who"] = (
                self.who.to_json() if isinstance(self.who, Who) else null(self.who)
            )
        return value


class VisitStopDict(TypedDict):
    """VisitStop as JSON."""

    n: int


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitStop(ModelBase):
    """VisitStop."""

    n: int

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.VISIT_STOP,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "n", value["n"])
        return made

    @written
    def to_json(self) -> VisitStopDict:
        """As JSON values."""
        return {"n": integer(self.n)}


class WhoDict(TypedDict):
    """Who as JSON."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Who(ModelBase):
    """Who."""

    name: str

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.WHO,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "name", value["name"])
        return made

    @written
    def to_json(self) -> WhoDict:
        """As JSON values."""
        return {"name": string(self.name)}
