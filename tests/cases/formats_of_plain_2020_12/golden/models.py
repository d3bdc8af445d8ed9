"""The values.

Generated from moment.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, NotRequired, TypedDict

from ._runtime.kinds import STRING
from ._runtime.lazy import LazyModule
from ._runtime.model import ModelBase, ModelFacts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


class MomentDict(TypedDict):
    """Moment as JSON."""

    at: NotRequired[str]
    other: NotRequired[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment(ModelBase[MomentDict]):
    """Moment."""

    at: str | None = None
    other: str | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"at": STRING, "other": STRING}, lambda: (schemas.MOMENT,)
    )
