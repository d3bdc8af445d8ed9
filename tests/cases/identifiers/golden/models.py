"""The values.

Generated from far.schema.json, main.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, NotRequired, Self, TypeAlias, TypedDict

from ._runtime.lazy import LazyModule
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_values import boolean, integer, string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class MainDict(TypedDict):
    """Main as JSON."""

    near: NotRequired[str]
    far: NotRequired[bool]
    inner: NotRequired[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Main(ModelBase):
    """Main."""

    near: str | None = None
    far: bool | None = None
    inner: int | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.MAIN,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "near", value.get("near"))
        _set(made, "far", value.get("far"))
        _set(made, "inner", value.get("inner"))
        return made

    @written
    def to_json(self) -> MainDict:
        """As JSON values."""
        value: MainDict = {}
        if self.near is not None:
            value["near"] = string(self.near)
        if self.far is not None:
            value["far"] = boolean(self.far)
        if self.inner is not None:
            value["inner"] = integer(self.inner)
        return value


Far: TypeAlias = bool

Near: TypeAlias = str

Inner: TypeAlias = int
