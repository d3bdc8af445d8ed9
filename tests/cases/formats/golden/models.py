"""The values.

Generated from moment.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, NotRequired, TypedDict

from ._runtime.absent import ABSENT, Absent
from ._runtime.kinds import ANY, STRING, TIME, UTC_TIME, items_of, members_of
from ._runtime.lazy import LazyModule
from ._runtime.model import ModelBase, ModelFacts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


class MomentDict(TypedDict):
    """Moment as JSON."""

    at: NotRequired[str]
    utc: NotRequired[str]
    phone: NotRequired[str]
    any: NotRequired[object]
    times: NotRequired[Sequence[str]]
    by_day: NotRequired[Mapping[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment(ModelBase[MomentDict]):
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

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {
            "at": TIME,
            "utc": UTC_TIME,
            "phone": STRING,
            "any": ANY,
            "times": items_of(TIME),
            "by_day": members_of(UTC_TIME),
        },
        lambda: (schemas.MOMENT,),
    )
