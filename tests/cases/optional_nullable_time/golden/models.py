"""The values.

Generated from visit.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, NotRequired, TypedDict

from ._runtime.absent import ABSENT, Absent
from ._runtime.kinds import INTEGER, NULL, STRING, TIME, items_of, union_of
from ._runtime.lazy import LazyModule
from ._runtime.model import ModelBase, ModelFacts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


class VisitDict(TypedDict):
    """Visit as JSON."""

    at: NotRequired[str | None]
    stops: NotRequired[Sequence[VisitStopDict] | None]
    who: NotRequired[WhoDict | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit(ModelBase[VisitDict]):
    """Visit."""

    at: datetime | None | Absent = ABSENT
    stops: tuple[VisitStop, ...] | None | Absent = ABSENT
    who: Who | None | Absent = ABSENT

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {
            "at": union_of(TIME, NULL),
            "stops": union_of(items_of(VisitStop), NULL),
            "who": union_of(Who, NULL),
        },
        lambda: (schemas.VISIT,),
    )


class VisitStopDict(TypedDict):
    """VisitStop as JSON."""

    n: int


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitStop(ModelBase[VisitStopDict]):
    """VisitStop."""

    n: int

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"n": INTEGER}, lambda: (schemas.VISIT_STOP,)
    )


class WhoDict(TypedDict):
    """Who as JSON."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Who(ModelBase[WhoDict]):
    """Who."""

    name: str

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"name": STRING}, lambda: (schemas.WHO,)
    )
