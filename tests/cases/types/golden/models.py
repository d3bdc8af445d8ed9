"""The values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NotRequired, Self, TypedDict

from ._runtime.absent import ABSENT, Absent


class RecordDict(TypedDict):
    """Record as JSON, and as boto3's parameters."""

    text: NotRequired[str]
    whole: NotRequired[int]
    amount: NotRequired[float]
    flag: NotRequired[bool]
    nothing: NotRequired[None]
    list: NotRequired[Sequence[object]]
    map: NotRequired[Mapping[str, object]]
    either: NotRequired[str | int]
    perhaps: NotRequired[bool | None]
    numeric: NotRequired[int | float]
    shape: NotRequired[object]
    anything: NotRequired[object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One member of each JSON type.

    Attributes:
        text: See the schema.
        whole: See the schema.
        amount: See the schema.
        flag: See the schema.
        nothing: See the schema.
        list_: `list`.
        map_: `map`.
        either: See the schema.
        perhaps: See the schema.
        numeric: See the schema.
        shape: See the schema.
        anything: See the schema.
    """

    text: str | None = None
    whole: int | None = None
    amount: float | None = None
    flag: bool | None = None
    nothing: None | Absent = ABSENT
    list_: tuple[object, ...] | None = None
    map_: Mapping[str, object] | None = None
    either: str | int | None = None
    perhaps: bool | None | Absent = ABSENT
    numeric: int | float | None = None
    shape: object | Absent = ABSENT
    anything: object | Absent = ABSENT

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            text=value.get("text"),
            whole=value.get("whole"),
            amount=value.get("amount"),
            flag=value.get("flag"),
            nothing=value.get("nothing", ABSENT),
            list_=tuple(value["list"]) if "list" in value else None,
            map_=dict(value["map"]) if "map" in value else None,
            either=value.get("either"),
            perhaps=value.get("perhaps", ABSENT),
            numeric=value.get("numeric"),
            shape=value.get("shape", ABSENT),
            anything=value.get("anything", ABSENT),
        )

    def to_json(self) -> RecordDict:
        """As JSON values."""
        value: RecordDict = {}
        if self.text is not None:
            value["text"] = self.text
        if self.whole is not None:
            value["whole"] = self.whole
        if self.amount is not None:
            value["amount"] = self.amount
        if self.flag is not None:
            value["flag"] = self.flag
        if self.nothing is not ABSENT:
            value["nothing"] = self.nothing
        if self.list_ is not None:
            value["list"] = list(self.list_)
        if self.map_ is not None:
            value["map"] = dict(self.map_)
        if self.either is not None:
            value["either"] = self.either
        if self.perhaps is not ABSENT:
            value["perhaps"] = self.perhaps
        if self.numeric is not None:
            value["numeric"] = self.numeric
        if self.shape is not ABSENT:
            value["shape"] = self.shape
        if self.anything is not ABSENT:
            value["anything"] = self.anything
        return value

    def to_params(self) -> RecordDict:
        """As parameters of boto3, where times stay datetimes."""
        value: RecordDict = {}
        if self.text is not None:
            value["text"] = self.text
        if self.whole is not None:
            value["whole"] = self.whole
        if self.amount is not None:
            value["amount"] = self.amount
        if self.flag is not None:
            value["flag"] = self.flag
        if self.nothing is not ABSENT:
            value["nothing"] = self.nothing
        if self.list_ is not None:
            value["list"] = list(self.list_)
        if self.map_ is not None:
            value["map"] = dict(self.map_)
        if self.either is not None:
            value["either"] = self.either
        if self.perhaps is not ABSENT:
            value["perhaps"] = self.perhaps
        if self.numeric is not None:
            value["numeric"] = self.numeric
        if self.shape is not ABSENT:
            value["shape"] = self.shape
        if self.anything is not ABSENT:
            value["anything"] = self.anything
        return value
