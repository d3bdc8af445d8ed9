"""The values.

Generated from all.schema.json, gate.schema.json, none.schema.json by `predial
generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, NotRequired, Self, TypeAlias, TypedDict

from ._runtime.absent import ABSENT, Absent
from ._runtime.lazy import LazyModule
from ._runtime.members import optional
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_values import items

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class GateDict(TypedDict):
    """Gate as JSON."""

    open: NotRequired[object]
    list: NotRequired[Sequence[object]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate(ModelBase):
    """Gate."""

    open: object | Absent = ABSENT
    list: tuple[object, ...] | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.GATE,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "open", value.get("open", ABSENT))
        _set(made, "list", optional(tuple, value.get("list")))
        return made

    @written
    def to_json(self) -> GateDict:
        """As JSON values."""
        value: GateDict = {}
        if self.open is not ABSENT:
            value["open"] = self.open
        if self.list is not None:
            value["list"] = list(items(self.list))
        return value


All: TypeAlias = object

None_: TypeAlias = object
