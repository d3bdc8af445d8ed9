"""The values of units."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NotRequired, Self, TypeAlias, TypedDict


class LoadDict(TypedDict):
    """Load as JSON, and as boto3's parameters."""

    grams: float
    height: NotRequired[float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """Load.

    Attributes:
        grams: See the schema.
        height: See the schema.
    """

    grams: float
    height: float | None = None

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            grams=value["grams"],
            height=value.get("height"),
        )

    def to_json(self) -> LoadDict:
        """As JSON values."""
        value: LoadDict = {"grams": self.grams}
        if self.height is not None:
            value["height"] = self.height
        return value

    def to_params(self) -> LoadDict:
        """As parameters of boto3, where times stay datetimes."""
        value: LoadDict = {"grams": self.grams}
        if self.height is not None:
            value["height"] = self.height
        return value


Metres: TypeAlias = float

Grams: TypeAlias = float
