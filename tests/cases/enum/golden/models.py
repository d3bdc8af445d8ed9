"""The values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, NotRequired, Self, TypeAlias, TypedDict

from ._runtime.absent import ABSENT, Absent


class ChoiceDict(TypedDict):
    """Choice as JSON, and as boto3's parameters."""

    colour: NotRequired[Literal["red", "green"]]
    size: NotRequired[object]
    mixed: NotRequired[object]
    flag: NotRequired[Literal[True]]
    listed: NotRequired[
        Literal[
            "value-0",
            "value-1",
            "value-2",
            "value-3",
            "value-4",
            "value-5",
            "value-6",
            "value-7",
            "value-8",
            "value-9",
            "value-10",
            "value-11",
        ]
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Choice.

    Attributes:
        colour: See the schema.
        size: See the schema.
        mixed: See the schema.
        flag: See the schema.
        listed: See the schema.
    """

    colour: Literal["red", "green"] | None = None
    size: object | Absent = ABSENT
    mixed: object | Absent = ABSENT
    flag: Literal[True] | None = None
    listed: (
        Literal[
            "value-0",
            "value-1",
            "value-2",
            "value-3",
            "value-4",
            "value-5",
            "value-6",
            "value-7",
            "value-8",
            "value-9",
            "value-10",
            "value-11",
        ]
        | None
    ) = None

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            colour=value.get("colour"),
            size=value.get("size", ABSENT),
            mixed=value.get("mixed", ABSENT),
            flag=value.get("flag"),
            listed=value.get("listed"),
        )

    def to_json(self) -> ChoiceDict:
        """As JSON values."""
        value: ChoiceDict = {}
        if self.colour is not None:
            value["colour"] = self.colour
        if self.size is not ABSENT:
            value["size"] = self.size
        if self.mixed is not ABSENT:
            value["mixed"] = self.mixed
        if self.flag is not None:
            value["flag"] = self.flag
        if self.listed is not None:
            value["listed"] = self.listed
        return value

    def to_params(self) -> ChoiceDict:
        """As parameters of boto3, where times stay datetimes."""
        value: ChoiceDict = {}
        if self.colour is not None:
            value["colour"] = self.colour
        if self.size is not ABSENT:
            value["size"] = self.size
        if self.mixed is not ABSENT:
            value["mixed"] = self.mixed
        if self.flag is not None:
            value["flag"] = self.flag
        if self.listed is not None:
            value["listed"] = self.listed
        return value


Many: TypeAlias = Literal[
    "value-0",
    "value-1",
    "value-2",
    "value-3",
    "value-4",
    "value-5",
    "value-6",
    "value-7",
    "value-8",
    "value-9",
    "value-10",
    "value-11",
]
