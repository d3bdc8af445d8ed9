"""The values.

Generated from request.schema.json, response.schema.json, shared.schema.json by `predial
generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, NotRequired, TypeAlias, TypedDict

from ._runtime.kinds import ANY, BOOLEAN, STRING
from ._runtime.lazy import LazyModule
from ._runtime.members import Rest, none
from ._runtime.model import ModelBase, ModelFacts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


class RequestDict(TypedDict):
    """Request as JSON."""

    item: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Request(ModelBase[RequestDict]):
    """Request.

    Attributes:
        item: At least 1 character.
    """

    item: str

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"item": STRING}, lambda: (schemas.REQUEST,)
    )


class ResponseDict(TypedDict):
    """Response as JSON."""

    ok: NotRequired[bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Response(ModelBase[ResponseDict]):
    """Response.

    Attributes:
        extra: Properties that the schema does not name.
    """

    ok: bool | None = None
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"ok": BOOLEAN, "extra": Rest(ANY)}, lambda: (schemas.RESPONSE,)
    )


Item: TypeAlias = str
"""At least 1 character."""
