"""The values.

Generated from all.schema.json, gate.schema.json, none.schema.json by `predial
generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, NotRequired, TypeAlias, TypedDict

from ._runtime.absent import ABSENT, Absent
from ._runtime.kinds import ANY, items_of
from ._runtime.lazy import LazyModule
from ._runtime.model import ModelBase, ModelFacts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


class GateDict(TypedDict):
    """Gate as JSON."""

    open: NotRequired[object]
    list: NotRequired[Sequence[object]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate(ModelBase[GateDict]):
    """Gate."""

    open: object | Absent = ABSENT
    list: tuple[object, ...] | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"open": ANY, "list": items_of(ANY)}, lambda: (schemas.GATE,)
    )


All: TypeAlias = object

None_: TypeAlias = object
