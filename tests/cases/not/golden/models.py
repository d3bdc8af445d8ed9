"""The values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NotRequired, Self, TypedDict

from ._runtime.absent import ABSENT, Absent


class FreeDict(TypedDict):
    """Free as JSON, and as boto3's parameters."""

    word: NotRequired[str]
    never: NotRequired[object]
    doubly: NotRequired[object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Free:
    """Free.

    Attributes:
        word: See the schema.
        never: See the schema.
        doubly: See the schema.
    """

    word: str | None = None
    never: object | Absent = ABSENT
    doubly: object | Absent = ABSENT

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            word=value.get("word"),
            never=value.get("never", ABSENT),
            doubly=value.get("doubly", ABSENT),
        )

    def to_json(self) -> FreeDict:
        """As JSON values."""
        value: FreeDict = {}
        if self.word is not None:
            value["word"] = self.word
        if self.never is not ABSENT:
            value["never"] = self.never
        if self.doubly is not ABSENT:
            value["doubly"] = self.doubly
        return value

    def to_params(self) -> FreeDict:
        """As parameters of boto3, where times stay datetimes."""
        value: FreeDict = {}
        if self.word is not None:
            value["word"] = self.word
        if self.never is not ABSENT:
            value["never"] = self.never
        if self.doubly is not ABSENT:
            value["doubly"] = self.doubly
        return value
