"""The values.

Generated from choice.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Literal, NotRequired, Self, TypeAlias, TypedDict, cast

from ._runtime.absent import ABSENT, Absent
from ._runtime.lazy import LazyModule
from ._runtime.members import holds
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_values import boolean, either, integer, json_of, number, string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class ChoiceDict(TypedDict):
    """Choice as JSON."""

    colour: NotRequired[Literal["red", "green"]]
    size: NotRequired[float | Literal[1]]
    mixed: NotRequired[
        Sequence[Literal[1]] | Mapping[str, Literal[2]] | Literal["a", 1, True] | None
    ]
    flag: NotRequired[Literal[True]]
    listed: NotRequired[Many]


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(ModelBase):
    """Choice."""

    colour: Literal["red", "green"] | None = None
    size: float | Literal[1] | None = None
    mixed: (
        tuple[Literal[1], ...]
        | Mapping[str, Literal[2]]
        | Literal["a", 1, True]
        | None
        | Absent
    ) = ABSENT
    flag: Literal[True] | None = None
    listed: Many | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.CHOICE,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "colour", value.get("colour"))
        _set(made, "size", value.get("size"))
        _set(
            made,
            "mixed",
            choice_mixed_from_json(value["mixed"]) if "mixed" in value else ABSENT,
        )
        _set(made, "flag", value.get("flag"))
        _set(made, "listed", value.get("listed"))
        return made

    @written
    def to_json(self) -> ChoiceDict:
        """As JSON values."""
        value: ChoiceDict = {}
        if self.colour is not None:
            value["colour"] = string(self.colour)
        if self.size is not None:
            value["size"] = either(self.size, number, integer)
        if self.mixed is not ABSENT:
            value["mixed"] = json_of(self.mixed)
        if self.flag is not None:
            value["flag"] = boolean(self.flag)
        if self.listed is not None:
            value["listed"] = string(self.listed)
        return value


Many: TypeAlias = Literal[
    "value-0",
    "value-1",
    "value-2",
    "value-3",
    "value-4",
    "value-5",
    "value-6",
    "value-7",
    "value-8",
    "value-9",
    "value-10",
    "value-11",
]


def choice_mixed_from_json(
    value: Any,
) -> tuple[Literal[1], ...] | Mapping[str, Literal[2]] | Literal["a", 1, True] | None:
    """From JSON values, which must be valid."""
    if holds(value, dict):
        return cast(
            'tuple[Literal[1], ...] | Mapping[str, Literal[2]] | Literal["a", 1, True] | None',
            dict(value),
        )
    if holds(value, list):
        return cast(
            'tuple[Literal[1], ...] | Mapping[str, Literal[2]] | Literal["a", 1, True] | None',
            tuple(value),
        )
    return cast(
        'tuple[Literal[1], ...] | Mapping[str, Literal[2]] | Literal["a", 1, True] | None',
        value,
    )
