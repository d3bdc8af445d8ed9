"""The values.

Generated from call.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Self, TypedDict

from ._runtime.lazy import LazyModule
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_values import string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class CallDict(TypedDict):
    """Call as JSON."""

    caller: E164Dict


@dataclass(frozen=True, slots=True, kw_only=True)
class Call(ModelBase):
    """Call."""

    caller: E164

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.CALL,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "caller", E164.from_json(value["caller"]))
        return made

    @written
    def to_json(self) -> CallDict:
        """As JSON values."""
        return {"caller": self.caller.to_json()}


class E164Dict(TypedDict):
    """E164 as JSON."""

    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class E164(ModelBase):
    """E164.

    Attributes:
        number: In the format e164.
    """

    number: str

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.E164,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "number", value["number"])
        return made

    @written
    def to_json(self) -> E164Dict:
        """As JSON values."""
        return {"number": string(self.number)}
