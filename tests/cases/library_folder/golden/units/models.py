"""The values of units.

Generated from length.schema.json, mass.schema.json in units by `predial generate`: edit
the schemas.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, NotRequired, TypeAlias, TypedDict

from .._runtime.kinds import NUMBER
from .._runtime.lazy import LazyModule
from .._runtime.model import ModelBase, ModelFacts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


class LoadDict(TypedDict):
    """Load as JSON."""

    grams: float
    height: NotRequired[float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Load(ModelBase[LoadDict]):
    """Load.

    Attributes:
        grams: At least 0.
        height: At least 0.
    """

    grams: float
    height: float | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"grams": NUMBER, "height": NUMBER}, lambda: (schemas.LOAD,)
    )


Metres: TypeAlias = float
"""At least 0."""

Grams: TypeAlias = float
"""At least 0."""
