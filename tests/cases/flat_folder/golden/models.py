"""The values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NotRequired, Self, TypeAlias, TypedDict, cast

from ._runtime.members import none, others


class RequestDict(TypedDict):
    """Request as JSON, and as boto3's parameters."""

    item: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """Request.

    Attributes:
        item: See the schema.
    """

    item: str

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            item=value["item"],
        )

    def to_json(self) -> RequestDict:
        """As JSON values."""
        return {"item": self.item}

    def to_params(self) -> RequestDict:
        """As parameters of boto3, where times stay datetimes."""
        return {"item": self.item}


class ResponseDict(TypedDict):
    """Response as JSON, and as boto3's parameters."""

    ok: NotRequired[bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """Response.

    Attributes:
        ok: See the schema.
        extra: Members that the schema does not name.
    """

    ok: bool | None = None
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            ok=value.get("ok"),
            extra=others(value, "ok"),
        )

    def to_json(self) -> ResponseDict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra}
        if self.ok is not None:
            value["ok"] = self.ok
        return cast("ResponseDict", value)

    def to_params(self) -> ResponseDict:
        """As parameters of boto3, where times stay datetimes."""
        value: dict[str, Any] = {**self.extra}
        if self.ok is not None:
            value["ok"] = self.ok
        return cast("ResponseDict", value)


Item: TypeAlias = str
