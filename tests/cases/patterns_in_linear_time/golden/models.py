"""The values.

Generated from column.schema.json, text.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, NotRequired, TypeAlias, TypedDict

from ._runtime.kinds import INTEGER, STRING, members_of, union_of
from ._runtime.lazy import LazyModule
from ._runtime.model import ModelBase, ModelFacts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


class ColumnItemDict(TypedDict):
    """ColumnItem as JSON."""

    address: str
    tags: NotRequired[Mapping[str, int | str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnItem(ModelBase[ColumnItemDict]):
    """ColumnItem.

    Attributes:
        address: Matches `^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$`.
        tags: Each name: matches `^(?!.*--)[a-z-]+$`.
    """

    address: str
    tags: Mapping[str, int | str] | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"address": STRING, "tags": members_of(union_of(INTEGER, STRING))},
        lambda: (schemas.COLUMN_ITEM,),
    )


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
class Text(ModelBase[TextDict]):
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

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {
            "spaces": STRING,
            "pairs": STRING,
            "fields": STRING,
            "sixty": STRING,
            "twenty": STRING,
            "blocks": STRING,
            "found": STRING,
            "number": STRING,
            "email": STRING,
            "arn": STRING,
            "password": STRING,
            "slug": STRING,
            "other": STRING,
            "address": STRING,
            "label": STRING,
            "host": STRING,
            "twice": STRING,
            "quoted": STRING,
            "calm": STRING,
            "behind": STRING,
            "word": STRING,
        },
        lambda: (schemas.TEXT,),
    )


Column: TypeAlias = tuple[ColumnItem, ...]
