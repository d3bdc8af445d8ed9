"""The values.

Generated from column.schema.json, text.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, NotRequired, Self, TypeAlias, TypedDict

from ._runtime.lazy import LazyModule
from ._runtime.members import optional
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_values import either, integer, members, string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class ColumnItemDict(TypedDict):
    """ColumnItem as JSON."""

    address: str
    tags: NotRequired[Mapping[str, int | str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnItem(ModelBase):
    """ColumnItem.

    Attributes:
        address: Matches `^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$`.
        tags: Each name: matches `^(?!.*--)[a-z-]+$`.
    """

    address: str
    tags: Mapping[str, int | str] | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.COLUMN_ITEM,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "address", value["address"])
        _set(made, "tags", optional(dict, value.get("tags")))
        return made

    @written
    def to_json(self) -> ColumnItemDict:
        """As JSON values."""
        value: ColumnItemDict = {"address": string(self.address)}
        if self.tags is not None:
            value["tags"] = {
                name: either(member, integer, string)
                for name, member in members(self.tags).items()
            }
        return value


class TextDict(TypedDict):
    """Text as JSON."""

    spaces: NotRequired[str]
    pairs: NotRequired[str]
    fields: NotRequired[str]
    sixty: NotRequired[str]
    twenty: NotRequired[str]
    blocks: NotRequired[str]
    found: NotRequired[str]
    number: NotRequired[str]
    email: NotRequired[str]
    arn: NotRequired[str]
    password: NotRequired[str]
    slug: NotRequired[str]
    other: NotRequired[str]
    address: NotRequired[str]
    label: NotRequired[str]
    host: NotRequired[str]
    twice: NotRequired[str]
    quoted: NotRequired[str]
    calm: NotRequired[str]
    behind: NotRequired[str]
    word: NotRequired[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(ModelBase):
    """Patterns for which `re` may take more than linear time.

    Attributes:
        spaces: Matches `^(?:\\s+|\\S{2,})*$`.
        pairs: Matches `^(?:\\w{2}|\\W+)*$`.
        fields: Matches `^(?:[^,]{2,},*|,*)*$`.
        sixty: Matches `^(?:[\\s\\S]{1,2}){0,30}$`.
        twenty: Matches `^(?:[^,]{1,9},?|,){1,20}$`.
        blocks: Matches `^([\\s\\S]{2})+([\\s\\S]{4})*$`.
        found: Matches `f.*o`.
        number: Matches `[0-9]+\\.?[0-9]*`.
        email: Matches `^[a-z0-9._%+-]+@[a-z0-9.-]+\\.[a-z]{2,}$`.
        arn: Matches a pattern.
        password: Matches `^(?=.*[A-Z])(?=.*\\d).{8,}$`.
        slug: Matches `^(?!.*--)[a-z-]+$`.
        other: Matches `^(?:(?!foo).)*$`.
        address: Matches `^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$`.
        label: Matches `^(?!-)[a-z0-9-]{1,63}(?<!-)$`.
        host: Matches `^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$`.
        twice: Matches `^(\\w)\\1$`.
        quoted: Matches `^(['"]).*\\1$`.
        calm: Matches `^(?!.*(.)\\1{2})[a-z]*$`.
        behind: Matches `(?<=^\\w+ )b+.*c$`.
        word: Matches `\\bcat\\b.*\\Bs`.
    """

    spaces: str | None = None
    pairs: str | None = None
    fields: str | None = None
    sixty: str | None = None
    twenty: str | None = None
    blocks: str | None = None
    found: str | None = None
    number: str | None = None
    email: str | None = None
    arn: str | None = None
    password: str | None = None
    slug: str | None = None
    other: str | None = None
    address: str | None = None
    label: str | None = None
    host: str | None = None
    twice: str | None = None
    quoted: str | None = None
    calm: str | None = None
    behind: str | None = None
    word: str | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.TEXT,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "spaces", value.get("spaces"))
        _set(made, "pairs", value.get("pairs"))
        _set(made, "fields", value.get("fields"))
        _set(made, "sixty", value.get("sixty"))
        _set(made, "twenty", value.get("twenty"))
        _set(made, "blocks", value.get("blocks"))
        _set(made, "found", value.get("found"))
        _set(made, "number", value.get("number"))
        _set(made, "email", value.get("email"))
        _set(made, "arn", value.get("arn"))
        _set(made, "password", value.get("password"))
        _set(made, "slug", value.get("slug"))
        _set(made, "other", value.get("other"))
        _set(made, "address", value.get("address"))
        _set(made, "label", value.get("label"))
        _set(made, "host", value.get("host"))
        _set(made, "twice", value.get("twice"))
        _set(made, "quoted", value.get("quoted"))
        _set(made, "calm", value.get("calm"))
        _set(made, "behind", value.get("behind"))
        _set(made, "word", value.get("word"))
        return made

    @written
    def to_json(self) -> TextDict:
        """As JSON values."""
        value: TextDict = {}
        if self.spaces is not None:
            value["spaces"] = string(self.spaces)
        if self.pairs is not None:
            value["pairs"] = string(self.pairs)
        if self.fields is not None:
            value["fields"] = string(self.fields)
        if self.sixty is not None:
            value["sixty"] = string(self.sixty)
        if self.twenty is not None:
            value["twenty"] = string(self.twenty)
        if self.blocks is not None:
            value["blocks"] = string(self.blocks)
        if self.found is not None:
            value["found"] = string(self.found)
        if self.number is not None:
            value["number"] = string(self.number)
        if self.email is not None:
            value["email"] = string(self.email)
        if self.arn is not None:
            value["arn"] = string(self.arn)
        if self.password is not None:
            value["password"] = string(self.password)
        if self.slug is not None:
            value["slug"] = string(self.slug)
        if self.other is not None:
            value["other"] = string(self.other)
        if self.address is not None:
            value["address"] = string(self.address)
        if self.label is not None:
            value["label"] = string(self.label)
        if self.host is not None:
            value["host"] = string(self.host)
        if self.twice is not None:
            value["twice"] = string(self.twice)
        if self.quoted is not None:
            value["quoted"] = string(self.quoted)
        if self.calm is not None:
            value["calm"] = string(self.calm)
        if self.behind is not None:
            value["behind"] = string(self.behind)
        if self.word is not None:
            value["word"] = string(self.word)
        return value


Column: TypeAlias = tuple[ColumnItem, ...]
