"""The values.

Generated from note.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, NotRequired, TypeAlias, TypedDict

from ._runtime.kinds import ANY, STRING, items_of
from ._runtime.lazy import LazyModule
from ._runtime.model import ModelBase, ModelFacts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


class NoteDict(TypedDict):
    """Note as JSON."""

    title: str
    body: NotRequired[str]
    tags: NotRequired[Sequence[object]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(ModelBase[NoteDict]):
    """Note.

    Attributes:
        title: At least 1 character.
    """

    title: str
    body: str | None = None
    tags: tuple[object, ...] | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"title": STRING, "body": STRING, "tags": items_of(ANY)},
        lambda: (schemas.NOTE,),
    )


Plain: TypeAlias = object
"""Characters of a-z  ."""
