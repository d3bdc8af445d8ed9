"""The values.

Generated from label.schema.json, named.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Self, TypeAlias, TypedDict, cast

from ._runtime.lazy import LazyModule
from ._runtime.members import none, others
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_values import integer, string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class NamedDict(TypedDict):
    """Named as JSON."""

    name: str
    id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Named(ModelBase):
    """Named.

    Attributes:
        extra: Properties that the schema does not name.
    """

    name: str
    id: int
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: (schemas.NAMED,), {}, extra="extra"
    )

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "name", value["name"])
        _set(made, "id", value["id"])
        _set(made, "extra", others(value, "name", "id"))
        return made

    @written
    def to_json(self) -> NamedDict:
        """As JSON values."""
        value: dict[str, Any] = {
            **self.extra,
            "name": string(self.name),
            "id": integer(self.id),
        }
        return cast("NamedDict", value)


Text: TypeAlias = str

Label: TypeAlias = str
"""2 to 4 characters."""
