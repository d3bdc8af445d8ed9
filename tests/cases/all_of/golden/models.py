"""The values.

Generated from label.schema.json, named.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, TypeAlias, TypedDict

from ._runtime.kinds import ANY, INTEGER, STRING
from ._runtime.lazy import LazyModule
from ._runtime.members import Rest, none
from ._runtime.model import ModelBase, ModelFacts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


class NamedDict(TypedDict):
    """Named as JSON."""

    name: str
    id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Named(ModelBase[NamedDict]):
    """Named.

    Attributes:
        extra: Properties that the schema does not name.
    """

    name: str
    id: int
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"name": STRING, "id": INTEGER, "extra": Rest(ANY)},
        lambda: (schemas.NAMED,),
    )


Text: TypeAlias = str

Label: TypeAlias = str
"""2 to 4 characters."""
