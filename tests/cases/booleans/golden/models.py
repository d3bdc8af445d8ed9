"""The values.

Generated from all.schema.json, gate.schema.json, none.schema.json by `predial
generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NotRequired, Self, TypeAlias, TypedDict

from ._runtime.absent import ABSENT, Absent

_set = object.__setattr__  # a frozen class's own refuses


class GateDict(TypedDict):
    """Gate as JSON."""

    open: NotRequired[object]
    shut: NotRequired[object]
    list: NotRequired[Sequence[object]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """Gate.

    Attributes:
        open_: `open`.
        list_: `list`.
    """

    open_: object | Absent = ABSENT
    shut: object | Absent = ABSENT
    list_: tuple[object, ...] | None = None

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "open_", value.get("open", ABSENT))
        _set(made, "shut", value.get("shut", ABSENT))
        _set(made, "list_", tuple(value["list"]) if "list" in value else None)
        return made

    def to_json(self) -> GateDict:
        """As JSON values."""
        value: GateDict = {}
        if self.open_ is not ABSENT:
            value["open"] = self.open_
        if self.shut is not ABSENT:
            value["shut"] = self.shut
        if self.list_ is not None:
            value["list"] = list(self.list_)
        return value


All: TypeAlias = object

None_: TypeAlias = object
