"""The values of orders/parts.

Generated from ../../common.schema.json, line.schema.json in orders/parts by `predial
generate`: edit the schemas.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, TypeAlias, TypedDict

from ..._runtime.kinds import INTEGER, STRING
from ..._runtime.lazy import LazyModule
from ..._runtime.model import ModelBase, ModelFacts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


class LineDict(TypedDict):
    """Line as JSON."""

    sku: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Line(ModelBase[LineDict]):
    """Line.

    Attributes:
        sku: An identifier. At least 1 character.
        count: At least 1.
    """

    sku: str
    count: int

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"sku": STRING, "count": INTEGER}, lambda: (schemas.LINE,)
    )


Id: TypeAlias = str
"""An identifier.

At least 1 character.
"""

Count: TypeAlias = int
"""At least 1."""
