"""The values.

Generated from code.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NotRequired, Self, TypedDict

from ._runtime.absent import ABSENT, Absent

_set = object.__setattr__  # a frozen class's own refuses


class CodeDict(TypedDict):
    """Code as JSON."""

    anchored: NotRequired[str]
    inside: NotRequired[str]
    dot: NotRequired[str]
    any: NotRequired[object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """Code."""

    anchored: str | None = None
    inside: str | None = None
    dot: str | None = None
    any: object | Absent = ABSENT

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "anchored", value.get("anchored"))
        _set(made, "inside", value.get("inside"))
        _set(made, "dot", value.get("dot"))
        _set(made, "any", value.get("any", ABSENT))
        return made

    def to_json(self) -> CodeDict:
        """As JSON values."""
        value: CodeDict = {}
        if self.anchored is not None:
            value["anchored"] = self.anchored
        if self.inside is not None:
            value["inside"] = self.inside
        if self.dot is not None:
            value["dot"] = self.dot
        if self.any is not ABSENT:
            value["any"] = self.any
        return value
