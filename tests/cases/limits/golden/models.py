"""The values.

Generated from reading.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, NotRequired, Self, TypedDict

from ._runtime.absent import ABSENT, Absent
from ._runtime.lazy import LazyModule
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_values import integer, number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class ReadingDict(TypedDict):
    """Reading as JSON."""

    least: NotRequired[float]
    most: NotRequired[float]
    above: NotRequired[int]
    below: NotRequired[object]
    big: NotRequired[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading(ModelBase):
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

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.READING,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "least", value.get("least"))
        _set(made, "most", value.get("most"))
        _set(made, "above", value.get("above"))
        _set(made, "below", value.get("below", ABSENT))
        _set(made, "big", value.get("big"))
        return made

    @written
    def to_json(self) -> ReadingDict:
        """As JSON values."""
        value: ReadingDict = {}
        if self.least is not None:
            value["least"] = number(self.least)
        if self.most is not None:
            value["most"] = number(self.most)
        if self.above is not None:
            value["above"] = integer(self.above)
        if self.below is not ABSENT:
            value["below"] = self.below
        if self.big is not None:
            value["big"] = integer(self.big)
        return value
