"""The values.

Generated from far.schema.json, main.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, NotRequired, TypeAlias, TypedDict

from ._runtime.kinds import BOOLEAN, INTEGER, STRING
from ._runtime.lazy import LazyModule
from ._runtime.model import ModelBase, ModelFacts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


class MainDict(TypedDict):
    """Main as JSON."""

    near: NotRequired[str]
    far: NotRequired[bool]
    inner: NotRequired[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Main(ModelBase[MainDict]):
    """Main."""

    near: str | None = None
    far: bool | None = None
    inner: int | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"near": STRING, "far": BOOLEAN, "inner": INTEGER},
        lambda: (schemas.MAIN,),
    )


Far: TypeAlias = bool

Near: TypeAlias = str

Inner: TypeAlias = int
