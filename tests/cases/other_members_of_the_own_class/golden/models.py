"""The values.

Generated from node.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Self, TypedDict, cast

from ._runtime.lazy import LazyModule
from ._runtime.members import none, others
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_values import members, string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class NodeDict(TypedDict):
    """Node as JSON."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Node(ModelBase):
    """Node.

    Attributes:
        extra: Properties that the schema does not name.
    """

    name: str
    extra: Mapping[str, Node] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: (schemas.NODE,), {}, extra="extra"
    )

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "name", value["name"])
        _set(
            made,
            "extra",
            {
                name: Node.from_json(member)
                for name, member in others(value, "name").items()
            },
        )
        return made

    @written
    def to_json(self) -> NodeDict:
        """As JSON values."""
        value: dict[str, Any] = {
            **{name: member.to_json() for name, member in members(self.extra).items()},
            "name": string(self.name),
        }
        return cast("NodeDict", value)
