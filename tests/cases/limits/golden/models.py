"""The values.

Generated from reading.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NotRequired, Self, TypedDict

from ._runtime.absent import ABSENT, Absent

_set = object.__setattr__  # a frozen class's own refuses


class ReadingDict(TypedDict):
    """Reading as JSON."""

    least: NotRequired[float]
    most: NotRequired[float]
    above: NotRequired[int]
    below: NotRequired[object]
    big: NotRequired[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Reading."""

    least: float | None = None
    most: float | None = None
    above: int | None = None
    below: object | Absent = ABSENT
    big: int | None = None

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

    def to_json(self) -> ReadingDict:
        """As JSON values."""
        value: ReadingDict = {}
        if self.least is not None:
            value["least"] = self.least
        if self.most is not None:
            value["most"] = self.most
        if self.above is not None:
            value["above"] = self.above
        if self.below is not ABSENT:
            value["below"] = self.below
        if self.big is not None:
            value["big"] = self.big
        return value
