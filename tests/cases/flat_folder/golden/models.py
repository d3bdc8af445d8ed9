"""The values.

Generated from request.schema.json, response.schema.json, shared.schema.json by `predial
generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, NotRequired, Self, TypeAlias, TypedDict, cast

from ._runtime.lazy import LazyModule
from ._runtime.members import none, others
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_values import boolean, string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class RequestDict(TypedDict):
    """Request as JSON."""

    item: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Request(ModelBase):
    """Request.

    Attributes:
        item: At least 1 character.
    """

    item: str

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.REQUEST,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "item", value["item"])
        return made

    @written
    def to_json(self) -> RequestDict:
        """As JSON values."""
        return {"item": string(self.item)}


class ResponseDict(TypedDict):
    """Response as JSON."""

    ok: NotRequired[bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Response(ModelBase):
    """Response.

    Attributes:
        extra: Properties that the schema does not name.
    """

    ok: bool | None = None
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: (schemas.RESPONSE,), {}, extra="extra"
    )

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "ok", value.get("ok"))
        _set(made, "extra", others(value, "ok"))
        return made

    @written
    def to_json(self) -> ResponseDict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra}
        if self.ok is not None:
            value["ok"] = boolean(self.ok)
        return cast("ResponseDict", value)


Item: TypeAlias = str
"""At least 1 character."""
