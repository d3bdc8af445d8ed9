"""The values.

Generated from profile.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, NotRequired, TypedDict

from ._runtime.absent import ABSENT, Absent
from ._runtime.kinds import ANY, INTEGER, NULL, STRING, items_of, union_of
from ._runtime.lazy import LazyModule
from ._runtime.model import ModelBase, ModelFacts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


class ProfileDict(TypedDict):
    """Profile as JSON."""

    needed: int | None
    optional: NotRequired[str]
    nullable: NotRequired[str | None]
    any: NotRequired[object]
    list: NotRequired[Sequence[str] | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile(ModelBase[ProfileDict]):
    """Profile."""

    needed: int | None
    optional: str | None = None
    nullable: str | None | Absent = ABSENT
    any: object | Absent = ABSENT
    list: tuple[str, ...] | None | Absent = ABSENT

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {
            "needed": union_of(INTEGER, NULL),
            "optional": STRING,
            "nullable": union_of(STRING, NULL),
            "any": ANY,
            "list": union_of(items_of(STRING), NULL),
        },
        lambda: (schemas.PROFILE,),
    )
