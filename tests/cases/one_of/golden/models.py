"""The values.

Generated from amount.schema.json, shape.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self, TypeAlias, TypedDict, cast

from ._runtime.members import none, others

_set = object.__setattr__  # a frozen class's own refuses


class X1Dict(TypedDict):
    """X1 as JSON."""

    side: float


@dataclass(frozen=True, slots=True, kw_only=True)
class X1:
    """X1.

    Attributes:
        extra: Properties that the schema does not name.
    """

    side: float
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "side", value["side"])
        _set(made, "extra", others(value, "side"))
        return made

    def to_json(self) -> X1Dict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra, "side": self.side}
        return cast("X1Dict", value)


class X2Dict(TypedDict):
    """X2 as JSON."""

    radius: float


@dataclass(frozen=True, slots=True, kw_only=True)
class X2:
    """X2.

    Attributes:
        extra: Properties that the schema does not name.
    """

    radius: float
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "radius", value["radius"])
        _set(made, "extra", others(value, "radius"))
        return made

    def to_json(self) -> X2Dict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra, "radius": self.radius}
        return cast("X2Dict", value)


Amount: TypeAlias = int | float

Shape: TypeAlias = object
