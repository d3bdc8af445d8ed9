"""The values.

Generated from choice.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Literal, NotRequired, TypeAlias, TypedDict, cast

from ._runtime.absent import ABSENT, Absent
from ._runtime.json_values import holds
from ._runtime.kinds import (
    BOOLEAN,
    INTEGER,
    NULL,
    NUMBER,
    STRING,
    SharedKind,
    items_of,
    members_of,
    union_of,
)
from ._runtime.lazy import LazyModule
from ._runtime.model import ModelBase, ModelFacts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


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
class Choice(ModelBase[ChoiceDict]):
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

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {
            "colour": STRING,
            "size": union_of(INTEGER, NUMBER),
            "mixed": choice_mixed_kind,
            "flag": BOOLEAN,
            "listed": STRING,
        },
        lambda: (schemas.CHOICE,),
    )


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


choice_mixed_kind: SharedKind = SharedKind(
    lambda: union_of(
        items_of(INTEGER),
        members_of(INTEGER),
        union_of(STRING, INTEGER, BOOLEAN),
        NULL,
        read=choice_mixed_from_json,
    )
)
