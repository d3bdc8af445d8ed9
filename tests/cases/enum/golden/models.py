"""The values.

Generated from choice.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, NotRequired, Self, TypeAlias, TypedDict

from ._runtime.absent import ABSENT, Absent

_set = object.__setattr__  # a frozen class's own refuses


class ChoiceDict(TypedDict):
    """Choice as JSON."""

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
    """Choice."""

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
        made = cls.__new__(cls)
        _set(made, "colour", value.get("colour"))
        _set(made, "size", value.get("size", ABSENT))
        _set(made, "mixed", value.get("mixed", ABSENT))
        _set(made, "flag", value.get("flag"))
        _set(made, "listed", value.get("listed"))
        return made

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
