"""The values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NotRequired, Self, TypeAlias, TypedDict


class MainDict(TypedDict):
    """Main as JSON, and as boto3's parameters."""

    near: NotRequired[str]
    far: NotRequired[bool]
    inner: NotRequired[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Main:
    """Main.

    Attributes:
        near: See the schema.
        far: See the schema.
        inner: See the schema.
    """

    near: str | None = None
    far: bool | None = None
    inner: int | None = None

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            near=value.get("near"),
            far=value.get("far"),
            inner=value.get("inner"),
        )

    def to_json(self) -> MainDict:
        """As JSON values."""
        value: MainDict = {}
        if self.near is not None:
            value["near"] = self.near
        if self.far is not None:
            value["far"] = self.far
        if self.inner is not None:
            value["inner"] = self.inner
        return value

    def to_params(self) -> MainDict:
        """As parameters of boto3, where times stay datetimes."""
        value: MainDict = {}
        if self.near is not None:
            value["near"] = self.near
        if self.far is not None:
            value["far"] = self.far
        if self.inner is not None:
            value["inner"] = self.inner
        return value


Far: TypeAlias = bool

Near: TypeAlias = str

Inner: TypeAlias = int
