"""The values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NotRequired, Self, TypeAlias, TypedDict


class HeadersDict(TypedDict):
    """Headers as JSON, and as boto3's parameters."""

    id: NotRequired[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Headers:
    """Headers.

    Attributes:
        id: See the schema.
    """

    id: int | None = None

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            id=value.get("id"),
        )

    def to_json(self) -> HeadersDict:
        """As JSON values."""
        value: HeadersDict = {}
        if self.id is not None:
            value["id"] = self.id
        return value

    def to_params(self) -> HeadersDict:
        """As parameters of boto3, where times stay datetimes."""
        value: HeadersDict = {}
        if self.id is not None:
            value["id"] = self.id
        return value


Loose: TypeAlias = Mapping[str, object]
