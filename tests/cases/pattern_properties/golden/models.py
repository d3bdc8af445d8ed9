"""The values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NotRequired, Self, TypeAlias, TypedDict, cast

from ._runtime.members import none, others


class HeadersDict(TypedDict):
    """Headers as JSON, and as boto3's parameters."""

    id: NotRequired[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Headers:
    """Headers.

    Attributes:
        id: See the schema.
        extra: Members that the schema does not name.
    """

    id: int | None = None
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            id=value.get("id"),
            extra=others(value, "id"),
        )

    def to_json(self) -> HeadersDict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra}
        if self.id is not None:
            value["id"] = self.id
        return cast("HeadersDict", value)

    def to_params(self) -> HeadersDict:
        """As parameters of boto3, where times stay datetimes."""
        value: dict[str, Any] = {**self.extra}
        if self.id is not None:
            value["id"] = self.id
        return cast("HeadersDict", value)


Loose: TypeAlias = Mapping[str, object]
