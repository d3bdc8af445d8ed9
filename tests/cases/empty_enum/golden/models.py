"""The values.

Generated from nothing.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, NotRequired, TypedDict

from ._runtime.absent import ABSENT, Absent
from ._runtime.kinds import ANY
from ._runtime.lazy import LazyModule
from ._runtime.model import ModelBase, ModelFacts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


class NothingDict(TypedDict):
    """Nothing as JSON."""

    never: NotRequired[object]
    no_text: NotRequired[object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Nothing(ModelBase[NothingDict]):
    """Nothing."""

    never: object | Absent = ABSENT
    no_text: object | Absent = ABSENT

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"never": ANY, "no_text": ANY}, lambda: (schemas.NOTHING,)
    )
