"""The values.

Generated from moment.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, NotRequired, Self, TypedDict

from ._runtime.lazy import LazyModule
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_values import string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class MomentDict(TypedDict):
    """Moment as JSON."""

    at: NotRequired[str]
    other: NotRequired[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment(ModelBase):
    """Moment."""

    at: str | None = None
    other: str | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.MOMENT,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "at", value.get("at"))
        _set(made, "other", value.get("other"))
        return made

    @written
    def to_json(self) -> MomentDict:
        """As JSON values."""
        value: MomentDict = {}
        if self.at is not None:
            value["at"] = string(self.at)
        if self.other is not None:
            value["other"] = string(self.other)
        return value
