"""The values.

Generated from request.schema.json, response.schema.json, shared.schema.json by `predial
generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NotRequired, Self, TypeAlias, TypedDict, cast

from ._runtime.members import none, others

_set = object.__setattr__  # a frozen class's own refuses


class RequestDict(TypedDict):
    """Request as JSON."""

    item: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """Request."""

    item: str

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "item", value["item"])
        return made

    def to_json(self) -> RequestDict:
        """As JSON values."""
        return {"item": self.item}


class ResponseDict(TypedDict):
    """Response as JSON."""

    ok: NotRequired[bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """Response.

    Attributes:
        extra: Properties that the schema does not name.
    """

    ok: bool | None = None
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "ok", value.get("ok"))
        _set(made, "extra", others(value, "ok"))
        return made

    def to_json(self) -> ResponseDict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra}
        if self.ok is not None:
            value["ok"] = self.ok
        return cast("ResponseDict", value)


Item: TypeAlias = str
