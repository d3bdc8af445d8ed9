"""The values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NotRequired, Self, TypedDict

from ._runtime.absent import ABSENT, Absent


class NothingDict(TypedDict):
    """Nothing as JSON, and as boto3's parameters."""

    never: NotRequired[object]
    no_text: NotRequired[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Nothing:
    """Nothing.

    Attributes:
        never: See the schema.
        no_text: See the schema.
    """

    never: object | Absent = ABSENT
    no_text: str | None = None

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            never=value.get("never", ABSENT),
            no_text=value.get("no_text"),
        )

    def to_json(self) -> NothingDict:
        """As JSON values."""
        value: NothingDict = {}
        if self.never is not ABSENT:
            value["never"] = self.never
        if self.no_text is not None:
            value["no_text"] = self.no_text
        return value

    def to_params(self) -> NothingDict:
        """As parameters of boto3, where times stay datetimes."""
        value: NothingDict = {}
        if self.never is not ABSENT:
            value["never"] = self.never
        if self.no_text is not None:
            value["no_text"] = self.no_text
        return value
