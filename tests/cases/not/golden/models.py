"""The values.

Generated from free.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, NotRequired, Self, TypedDict

from ._runtime.absent import ABSENT, Absent
from ._runtime.lazy import LazyModule
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_values import string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class FreeDict(TypedDict):
    """Free as JSON."""

    word: NotRequired[str]
    never: NotRequired[object]
    doubly: NotRequired[object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Free(ModelBase):
    """Free."""

    word: str | None = None
    never: object | Absent = ABSENT
    doubly: object | Absent = ABSENT

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.FREE,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "word", value.get("word"))
        _set(made, "never", value.get("never", ABSENT))
        _set(made, "doubly", value.get("doubly", ABSENT))
        return made

    @written
    def to_json(self) -> FreeDict:
        """As JSON values."""
        value: FreeDict = {}
        if self.word is not None:
            value["word"] = string(self.word)
        if self.never is not ABSENT:
            value["never"] = self.never
        if self.doubly is not ABSENT:
            value["doubly"] = self.doubly
        return value
