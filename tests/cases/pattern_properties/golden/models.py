"""The values.

Generated from headers.schema.json, loose.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, NotRequired, TypeAlias, TypedDict

from ._runtime.kinds import INTEGER, STRING, union_of
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


class HeadersDict(TypedDict):
    """Headers as JSON."""

    id: NotRequired[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Headers(ModelBase[HeadersDict]):
    """Headers.

    Attributes:
        extra: Properties that the schema does not name.
    """

    id: int | None = None
    extra: Mapping[str, str | int] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"id": INTEGER, "extra": Rest(union_of(STRING, INTEGER))},
        lambda: (schemas.HEADERS,),
    )


Loose: TypeAlias = Mapping[str, object]
