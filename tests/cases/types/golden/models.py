"""The values.

Generated from record.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, NotRequired, TypedDict, cast

from ._runtime.absent import ABSENT, Absent
from ._runtime.json_values import holds
from ._runtime.kinds import (
    ANY,
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


class RecordDict(TypedDict):
    """Record as JSON."""

    text: NotRequired[str]
    whole: NotRequired[int]
    amount: NotRequired[float]
    flag: NotRequired[bool]
    nothing: NotRequired[None]
    list: NotRequired[Sequence[object]]
    map: NotRequired[Mapping[str, object]]
    either: NotRequired[str | int]
    perhaps: NotRequired[bool | None]
    numeric: NotRequired[float]
    shape: NotRequired[Mapping[str, object] | Sequence[object]]
    anything: NotRequired[object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record(ModelBase[RecordDict]):
    """One member of each JSON type."""

    text: str | None = None
    whole: int | None = None
    amount: float | None = None
    flag: bool | None = None
    nothing: None | Absent = ABSENT
    list: tuple[object, ...] | None = None
    map: Mapping[str, object] | None = None
    either: str | int | None = None
    perhaps: bool | None | Absent = ABSENT
    numeric: float | None = None
    shape: Mapping[str, object] | tuple[object, ...] | None = None
    anything: object | Absent = ABSENT

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {
            "text": STRING,
            "whole": INTEGER,
            "amount": NUMBER,
            "flag": BOOLEAN,
            "nothing": NULL,
            "list": items_of(ANY),
            "map": members_of(ANY),
            "either": union_of(STRING, INTEGER),
            "perhaps": union_of(BOOLEAN, NULL),
            "numeric": NUMBER,
            "shape": record_shape_kind,
            "anything": ANY,
        },
        lambda: (schemas.RECORD,),
    )


def record_shape_from_json(value: Any) -> Mapping[str, object] | tuple[object, ...]:
    """From JSON values, which must be valid."""
    if holds(value, dict):
        return cast("Mapping[str, object] | tuple[object, ...]", dict(value))
    return cast("Mapping[str, object] | tuple[object, ...]", tuple(value))


record_shape_kind: SharedKind = SharedKind(
    lambda: union_of(items_of(ANY), members_of(ANY), read=record_shape_from_json)
)
