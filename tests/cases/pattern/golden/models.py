"""The values.

Generated from code.schema.json by `predial generate`: edit the schemas.
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


class CodeDict(TypedDict):
    """Code as JSON."""

    anchored: NotRequired[str]
    inside: NotRequired[str]
    dot: NotRequired[str]
    any: NotRequired[object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Code(ModelBase):
    """Code.

    Attributes:
        anchored: Matches `^[A-Z]{2}\\d+$`.
        inside: Matches `b+`.
        dot: Matches `^a.c$`.
        any: Matches `^a`.
    """

    anchored: str | None = None
    inside: str | None = None
    dot: str | None = None
    any: object | Absent = ABSENT

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.CODE,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "anchored", value.get("anchored"))
        _set(made, "inside", value.get("inside"))
        _set(made, "dot", value.get("dot"))
        _set(made, "any", value.get("any", ABSENT))
        return made

    @written
    def to_json(self) -> CodeDict:
        """As JSON values."""
        value: CodeDict = {}
        if self.anchored is not None:
            value["anchored"] = string(self.anchored)
        if self.inside is not None:
            value["inside"] = string(self.inside)
        if self.dot is not None:
            value["dot"] = string(self.dot)
        if self.any is not ABSENT:
            value["any"] = self.any
        return value
