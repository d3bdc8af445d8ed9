"""The values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NotRequired, Self, TypedDict


class PersonDict(TypedDict):
    """Person as JSON, and as boto3's parameters."""

    name: str
    age: int
    nick: NotRequired[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A closed object.

    Attributes:
        name: See the schema.
        age: See the schema.
        nick: See the schema.
    """

    name: str
    age: int
    nick: str | None = None

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            name=value["name"],
            age=value["age"],
            nick=value.get("nick"),
        )

    def to_json(self) -> PersonDict:
        """As JSON values."""
        value: PersonDict = {"name": self.name, "age": self.age}
        if self.nick is not None:
            value["nick"] = self.nick
        return value

    def to_params(self) -> PersonDict:
        """As parameters of boto3, where times stay datetimes."""
        value: PersonDict = {"name": self.name, "age": self.age}
        if self.nick is not None:
            value["nick"] = self.nick
        return value
