"""The values.

Generated from nothing.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, NotRequired, Self, TypedDict

from ._runtime.absent import ABSENT, Absent
from ._runtime.lazy import LazyModule
from ._runtime.model import ModelBase, ModelFacts, written

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class NothingDict(TypedDict):
    """Nothing as JSON."""

    never: NotRequired[object]
    no_text: NotRequired[object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Nothing(ModelBase):
    """Nothing."""

    never: object | Absent = ABSENT
    no_text: object | Absent = ABSENT

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.NOTHING,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "never", value.get("never", ABSENT))
        _set(made, "no_text", value.get("no_text", ABSENT))
        return made

    @written
    def to_json(self) -> NothingDict:
        """As JSON values."""
        value: NothingDict = {}
        if self.never is not ABSENT:
            value["never"] = self.never
        if self.no_text is not ABSENT:
            value["no_text"] = self.no_text
        return value
