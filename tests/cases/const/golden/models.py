"""The values.

Generated from fixed.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal, NotRequired, TypedDict

from ._runtime.absent import ABSENT, Absent
from ._runtime.kinds import (
    BOOLEAN,
    INTEGER,
    NULL,
    STRING,
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


class FixedDict(TypedDict):
    """Fixed as JSON."""

    version: NotRequired[Literal[1]]
    kind: NotRequired[Literal["fixed"]]
    nothing: NotRequired[None]
    shape: NotRequired[
        Mapping[str, Sequence[Mapping[str, Literal[False]] | Literal[1]]]
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fixed(ModelBase[FixedDict]):
    """Fixed."""

    version: Literal[1] | None = None
    kind: Literal["fixed"] | None = None
    nothing: None | Absent = ABSENT
    shape: (
        Mapping[str, tuple[Mapping[str, Literal[False]] | Literal[1], ...]] | None
    ) = None

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {
            "version": INTEGER,
            "kind": STRING,
            "nothing": NULL,
            "shape": members_of(items_of(union_of(members_of(BOOLEAN), INTEGER))),
        },
        lambda: (schemas.FIXED,),
    )
