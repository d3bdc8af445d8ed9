"""The values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NotRequired, Self, TypedDict

from ._runtime.absent import ABSENT, Absent


class ReadingDict(TypedDict):
    """Reading as JSON, and as boto3's parameters."""

    least: NotRequired[float]
    most: NotRequired[float]
    above: NotRequired[int]
    below: NotRequired[object]
    big: NotRequired[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Reading.

    Attributes:
        least: See the schema.
        most: See the schema.
        above: See the schema.
        below: See the schema.
        big: See the schema.
    """

    least: float | None = None
    most: float | None = None
    above: int | None = None
    below: object | Absent = ABSENT
    big: int | None = None

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            least=value.get("least"),
            most=value.get("most"),
            above=value.get("above"),
            below=value.get("below", ABSENT),
            big=value.get("big"),
        )

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

    def to_params(self) -> ReadingDict:
        """As parameters of boto3, where times stay datetimes."""
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
