"""The values.

Generated from free.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, NotRequired, TypedDict

from ._runtime.absent import ABSENT, Absent
from ._runtime.kinds import ANY, STRING
from ._runtime.lazy import LazyModule
from ._runtime.model import ModelBase, ModelFacts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


class FreeDict(TypedDict):
    """Free as JSON."""

    word: NotRequired[str]
    never: NotRequired[object]
    doubly: NotRequired[object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Free(ModelBase[FreeDict]):
    """Free."""

    word: str | None = None
    never: object | Absent = ABSENT
    doubly: object | Absent = ABSENT

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"word": STRING, "never": ANY, "doubly": ANY}, lambda: (schemas.FREE,)
    )
