"""The values.

Generated from headers.schema.json, loose.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, NotRequired, Self, TypeAlias, TypedDict, cast

from ._runtime.lazy import LazyModule
from ._runtime.members import none, others
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_values import integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class HeadersDict(TypedDict):
    """Headers as JSON."""

    id: NotRequired[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Headers(ModelBase):
    """Headers.

    Attributes:
        extra: Properties that the schema does not name.
    """

    id: int | None = None
    extra: Mapping[str, str | int] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: (schemas.HEADERS,), {}, extra="extra"
    )

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "id", value.get("id"))
        _set(made, "extra", others(value, "id"))
        return made

    @written
    def to_json(self) -> HeadersDict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra}
        if self.id is not None:
            value["id"] = integer(self.id)
        return cast("HeadersDict", value)


Loose: TypeAlias = Mapping[str, object]
