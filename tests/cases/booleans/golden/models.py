"""The values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NotRequired, Self, TypeAlias, TypedDict

from ._runtime.absent import ABSENT, Absent


class GateDict(TypedDict):
    """Gate as JSON, and as boto3's parameters."""

    open: NotRequired[object]
    shut: NotRequired[object]
    list: NotRequired[Sequence[object]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """Gate.

    Attributes:
        open_: `open`.
        shut: See the schema.
        list_: `list`.
    """

    open_: object | Absent = ABSENT
    shut: object | Absent = ABSENT
    list_: tuple[object, ...] | None = None

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            open_=value.get("open", ABSENT),
            shut=value.get("shut", ABSENT),
            list_=tuple(value["list"]) if "list" in value else None,
        )

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

    def to_params(self) -> GateDict:
        """As parameters of boto3, where times stay datetimes."""
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
