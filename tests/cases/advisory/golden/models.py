"""The values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NotRequired, Self, TypeAlias, TypedDict


class NoteDict(TypedDict):
    """Note as JSON, and as boto3's parameters."""

    title: str
    body: NotRequired[str]
    tags: NotRequired[Sequence[object]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Note.

    Attributes:
        title: See the schema.
        body: See the schema.
        tags: See the schema.
    """

    title: str
    body: str | None = None
    tags: tuple[object, ...] | None = None

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            title=value["title"],
            body=value.get("body"),
            tags=tuple(value["tags"]) if "tags" in value else None,
        )

    def to_json(self) -> NoteDict:
        """As JSON values."""
        value: NoteDict = {"title": self.title}
        if self.body is not None:
            value["body"] = self.body
        if self.tags is not None:
            value["tags"] = list(self.tags)
        return value

    def to_params(self) -> NoteDict:
        """As parameters of boto3, where times stay datetimes."""
        value: NoteDict = {"title": self.title}
        if self.body is not None:
            value["body"] = self.body
        if self.tags is not None:
            value["tags"] = list(self.tags)
        return value


Plain: TypeAlias = object
