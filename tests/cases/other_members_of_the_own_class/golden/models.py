"""The values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self, TypedDict, cast

from ._runtime.members import none, others


class NodeDict(TypedDict):
    """Node as JSON, and as boto3's parameters."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """Node.

    Attributes:
        name: See the schema.
        extra: Members that the schema does not name.
    """

    name: str
    extra: Mapping[str, Node] = field(default_factory=none, repr=False)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            name=value["name"],
            extra={
                name: Node.from_json(member)
                for name, member in others(value, "name").items()
            },
        )

    def to_json(self) -> NodeDict:
        """As JSON values."""
        value: dict[str, Any] = {
            **{name: member.to_json() for name, member in self.extra.items()},
            "name": self.name,
        }
        return cast("NodeDict", value)

    def to_params(self) -> NodeDict:
        """As parameters of boto3, where times stay datetimes."""
        value: dict[str, Any] = {
            **{name: member.to_params() for name, member in self.extra.items()},
            "name": self.name,
        }
        return cast("NodeDict", value)
