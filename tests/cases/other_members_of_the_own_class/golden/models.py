"""The values.

Generated from node.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, TypedDict

from ._runtime.kinds import STRING
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


class NodeDict(TypedDict):
    """Node as JSON."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Node(ModelBase[NodeDict]):
    """Node.

    Attributes:
        extra: Properties that the schema does not name.
    """

    name: str
    extra: Mapping[str, Node] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"name": STRING, "extra": Rest(Node)}, lambda: (schemas.NODE,)
    )
