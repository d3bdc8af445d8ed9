"""The values.

Generated from odd.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime as datetime_
from typing import Any, ClassVar, NotRequired, Self, TypedDict

from ._runtime.absent import ABSENT, Absent
from ._runtime.lazy import LazyModule
from ._runtime.members import optional
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_formats import read_time, time_text
from ._runtime.model_values import integer, items, members, string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


OddDict = TypedDict(
    "OddDict",
    {
        "str": "str",
        "int": "int",
        "object": "NotRequired[object]",
        "datetime": "NotRequired[str]",
        "Mapping": "NotRequired[Mapping[str, str]]",
        "Sequence": "NotRequired[Sequence[str]]",
        "NotRequired": "NotRequired[str]",
        "tail": "NotRequired[str]",
        "when": "NotRequired[str]",
        "names": "NotRequired[Sequence[str]]",
        "map": "NotRequired[Mapping[str, int]]",
    },
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Odd(ModelBase):
    """Odd.

    Attributes:
        mapping: `Mapping`.
        sequence: `Sequence`.
        not_required: `NotRequired`.
    """

    str: builtins.str
    int: builtins.int
    object: builtins.object | Absent = ABSENT
    datetime: datetime_ | None = None
    mapping: Mapping[builtins.str, builtins.str] | None = None
    sequence: tuple[builtins.str, ...] | None = None
    not_required: builtins.str | None = None
    tail: builtins.str | None = None
    when: datetime_ | None = None
    names: tuple[builtins.str, ...] | None = None
    map: Mapping[builtins.str, builtins.int] | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: (schemas.ODD,),
        {"mapping": "Mapping", "sequence": "Sequence", "not_required": "NotRequired"},
    )

    @classmethod
    def from_json(cls, value: Mapping[builtins.str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "str", value["str"])
        _set(made, "int", value["int"])
        _set(made, "object", value.get("object", ABSENT))
        _set(made, "datetime", optional(read_time, value.get("datetime")))
        _set(made, "mapping", optional(dict, value.get("Mapping")))
        _set(made, "sequence", optional(tuple, value.get("Sequence")))
        _set(made, "not_required", value.get("NotRequired"))
        _set(made, "tail", value.get("tail"))
        _set(made, "when", optional(read_time, value.get("when")))
        _set(made, "names", optional(tuple, value.get("names")))
        _set(made, "map", optional(dict, value.get("map")))
        return made

    @written
    def to_json(self) -> OddDict:
        """As JSON values."""
        value: OddDict = {"str": string(self.str), "int": integer(self.int)}
        if self.object is not ABSENT:
            value["object"] = self.object
        if self.datetime is not None:
            value["datetime"] = time_text(self.datetime)
        if self.mapping is not None:
            value["Mapping"] = {
                name: string(member) for name, member in members(self.mapping).items()
            }
        if self.sequence is not None:
            value["Sequence"] = [string(item) for item in items(self.sequence)]
        if self.not_required is not None:
            value["NotRequired"] = string(self.not_required)
        if self.tail is not None:
            value["tail"] = string(self.tail)
        if self.when is not None:
            value["when"] = time_text(self.when)
        if self.names is not None:
            value["names"] = [string(item) for item in items(self.names)]
        if self.map is not None:
            value["map"] = {
                name: integer(member) for name, member in members(self.map).items()
            }
        return value
