"""The values.

Generated from note.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, NotRequired, Self, TypeAlias, TypedDict

from ._runtime.lazy import LazyModule
from ._runtime.members import optional
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_values import items, string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class NoteDict(TypedDict):
    """Note as JSON."""

    title: str
    body: NotRequired[str]
    tags: NotRequired[Sequence[object]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(ModelBase):
    """Note.

    Attributes:
        title: At least 1 character.
    """

    title: str
    body: str | None = None
    tags: tuple[object, ...] | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.NOTE,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "title", value["title"])
        _set(made, "body", value.get("body"))
        _set(made, "tags", optional(tuple, value.get("tags")))
        return made

    @written
    def to_json(self) -> NoteDict:
        """As JSON values."""
        value: NoteDict = {"title": string(self.title)}
        if self.body is not None:
            value["body"] = string(self.body)
        if self.tags is not None:
            value["tags"] = list(items(self.tags))
        return value


Plain: TypeAlias = object
"""Characters of a-z  ."""
