"""The values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NotRequired, Self, TypedDict


class MomentDict(TypedDict):
    """Moment as JSON, and as boto3's parameters."""

    at: NotRequired[str]
    other: NotRequired[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """Moment.

    Attributes:
        at: See the schema.
        other: See the schema.
    """

    at: str | None = None
    other: str | None = None

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            at=value.get("at"),
            other=value.get("other"),
        )

    def to_json(self) -> MomentDict:
        """As JSON values."""
        value: MomentDict = {}
        if self.at is not None:
            value["at"] = self.at
        if self.other is not None:
            value["other"] = self.other
        return value

    def to_params(self) -> MomentDict:
        """As parameters of boto3, where times stay datetimes."""
        value: MomentDict = {}
        if self.at is not None:
            value["at"] = self.at
        if self.other is not None:
            value["other"] = self.other
        return value
