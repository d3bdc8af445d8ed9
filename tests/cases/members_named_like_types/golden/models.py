"""The values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NotRequired, Self, TypedDict

from ._runtime.absent import ABSENT, Absent
from ._runtime.formats.date_time import from_datetime, to_datetime


class OddDict(TypedDict):
    """Odd as JSON, and as boto3's parameters."""

    str: str
    int: int
    object: NotRequired[object]
    datetime: NotRequired[datetime | str]
    Mapping: NotRequired[Mapping[str, str]]
    Sequence: NotRequired[Sequence[str]]
    NotRequired: NotRequired[str]
    tail: NotRequired[str]
    when: NotRequired[datetime | str]
    names: NotRequired[Sequence[str]]
    map: NotRequired[Mapping[str, int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Odd:
    """Odd.

    Attributes:
        str_: `str`.
        int_: `int`.
        object_: `object`.
        datetime_: `datetime`.
        mapping: `Mapping`.
        sequence: `Sequence`.
        not_required: `NotRequired`.
        tail: See the schema.
        when: See the schema.
        names: See the schema.
        map_: `map`.
    """

    str_: str
    int_: int
    object_: object | Absent = ABSENT
    datetime_: datetime | None = None
    mapping: Mapping[str, str] | None = None
    sequence: tuple[str, ...] | None = None
    not_required: str | None = None
    tail: str | None = None
    when: datetime | None = None
    names: tuple[str, ...] | None = None
    map_: Mapping[str, int] | None = None

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            str_=value["str"],
            int_=value["int"],
            object_=value.get("object", ABSENT),
            datetime_=to_datetime(value["datetime"]) if "datetime" in value else None,
            mapping=dict(value["Mapping"]) if "Mapping" in value else None,
            sequence=tuple(value["Sequence"]) if "Sequence" in value else None,
            not_required=value.get("NotRequired"),
            tail=value.get("tail"),
            when=to_datetime(value["when"]) if "when" in value else None,
            names=tuple(value["names"]) if "names" in value else None,
            map_=dict(value["map"]) if "map" in value else None,
        )

    def to_json(self) -> OddDict:
        """As JSON values."""
        value: OddDict = {"str": self.str_, "int": self.int_}
        if self.object_ is not ABSENT:
            value["object"] = self.object_
        if self.datetime_ is not None:
            value["datetime"] = from_datetime(self.datetime_)
        if self.mapping is not None:
            value["Mapping"] = dict(self.mapping)
        if self.sequence is not None:
            value["Sequence"] = list(self.sequence)
        if self.not_required is not None:
            value["NotRequired"] = self.not_required
        if self.tail is not None:
            value["tail"] = self.tail
        if self.when is not None:
            value["when"] = from_datetime(self.when)
        if self.names is not None:
            value["names"] = list(self.names)
        if self.map_ is not None:
            value["map"] = dict(self.map_)
        return value

    def to_params(self) -> OddDict:
        """As parameters of boto3, where times stay datetimes."""
        value: OddDict = {"str": self.str_, "int": self.int_}
        if self.object_ is not ABSENT:
            value["object"] = self.object_
        if self.datetime_ is not None:
            value["datetime"] = self.datetime_
        if self.mapping is not None:
            value["Mapping"] = dict(self.mapping)
        if self.sequence is not None:
            value["Sequence"] = list(self.sequence)
        if self.not_required is not None:
            value["NotRequired"] = self.not_required
        if self.tail is not None:
            value["tail"] = self.tail
        if self.when is not None:
            value["when"] = self.when
        if self.names is not None:
            value["names"] = list(self.names)
        if self.map_ is not None:
            value["map"] = dict(self.map_)
        return value
