"""The values.

Generated from reading.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, NotRequired, TypedDict

from ._runtime.absent import ABSENT, Absent
from ._runtime.kinds import ANY, INTEGER, NUMBER
from ._runtime.lazy import LazyModule
from ._runtime.model import ModelBase, ModelFacts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


class ReadingDict(TypedDict):
    """Reading as JSON."""

    least: NotRequired[float]
    most: NotRequired[float]
    above: NotRequired[int]
    below: NotRequired[object]
    big: NotRequired[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading(ModelBase[ReadingDict]):
    """Reading.

    Attributes:
        least: At least 0.
        most: At most 1.5.
        above: More than 0.
        below: Less than 10.
        big: At most 9007199254740993.
    """

    least: float | None = None
    most: float | None = None
    above: int | None = None
    below: object | Absent = ABSENT
    big: int | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {
            "least": NUMBER,
            "most": NUMBER,
            "above": INTEGER,
            "below": ANY,
            "big": INTEGER,
        },
        lambda: (schemas.READING,),
    )
