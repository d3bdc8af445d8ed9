"""The values.

Generated from timer.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, NotRequired, TypeAlias, TypedDict

from ._runtime.kinds import TIME, UTC_TIME
from ._runtime.lazy import LazyModule
from ._runtime.model import ModelBase, ModelFacts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


class TimerDict(TypedDict):
    """Timer as JSON."""

    end: str
    start: NotRequired[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Timer(ModelBase[TimerDict]):
    """Timer.

    Attributes:
        end: 30 to 900 seconds from now.
        start: At most 0 seconds from now.
    """

    end: datetime
    start: datetime | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"end": UTC_TIME, "start": TIME}, lambda: (schemas.TIMER,)
    )


End: TypeAlias = datetime
"""30 to 900 seconds from now."""
