"""The values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self, TypeAlias, TypedDict, cast

from ._runtime.members import none, others


class NamedDict(TypedDict):
    """Named as JSON, and as boto3's parameters."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Named.

    Attributes:
        name: See the schema.
        extra: Members that the schema does not name.
    """

    name: str
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            name=value["name"],
            extra=others(value, "name"),
        )

    def to_json(self) -> NamedDict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra, "name": self.name}
        return cast("NamedDict", value)

    def to_params(self) -> NamedDict:
        """As parameters of boto3, where times stay datetimes."""
        value: dict[str, Any] = {**self.extra, "name": self.name}
        return cast("NamedDict", value)


Label: TypeAlias = str

Text: TypeAlias = str
