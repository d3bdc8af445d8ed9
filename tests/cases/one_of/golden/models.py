"""The values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self, TypeAlias, TypedDict, cast

from ._runtime.members import none, others


class X1Dict(TypedDict):
    """X1 as JSON, and as boto3's parameters."""

    side: float


@dataclass(frozen=True, slots=True, kw_only=True)
class X1:
    """X1.

    Attributes:
        side: See the schema.
        extra: Members that the schema does not name.
    """

    side: float
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            side=value["side"],
            extra=others(value, "side"),
        )

    def to_json(self) -> X1Dict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra, "side": self.side}
        return cast("X1Dict", value)

    def to_params(self) -> X1Dict:
        """As parameters of boto3, where times stay datetimes."""
        value: dict[str, Any] = {**self.extra, "side": self.side}
        return cast("X1Dict", value)


class X2Dict(TypedDict):
    """X2 as JSON, and as boto3's parameters."""

    radius: float


@dataclass(frozen=True, slots=True, kw_only=True)
class X2:
    """X2.

    Attributes:
        radius: See the schema.
        extra: Members that the schema does not name.
    """

    radius: float
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            radius=value["radius"],
            extra=others(value, "radius"),
        )

    def to_json(self) -> X2Dict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra, "radius": self.radius}
        return cast("X2Dict", value)

    def to_params(self) -> X2Dict:
        """As parameters of boto3, where times stay datetimes."""
        value: dict[str, Any] = {**self.extra, "radius": self.radius}
        return cast("X2Dict", value)


Amount: TypeAlias = int | float

Shape: TypeAlias = object
