"""The values.

Generated from call.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self, TypedDict

_set = object.__setattr__  # a frozen class's own refuses


class CallDict(TypedDict):
    """Call as JSON."""

    caller: E164Dict


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """Call."""

    caller: E164

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "caller", E164.from_json(value["caller"]))
        return made

    def to_json(self) -> CallDict:
        """As JSON values."""
        return {"caller": self.caller.to_json()}


class E164Dict(TypedDict):
    """E164 as JSON."""

    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class E164:
    """E164."""

    number: str

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "number", value["number"])
        return made

    def to_json(self) -> E164Dict:
        """As JSON values."""
        return {"number": self.number}
