"""The values.

Generated from advised.schema.json, call.schema.json, matched.schema.json by `predial
generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, NotRequired, TypeAlias, TypedDict

from ._runtime.absent import ABSENT, Absent
from ._runtime.kinds import ANY, NULL, STRING, union_of
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


class AdvisedDict(TypedDict):
    """Advised as JSON."""

    number: NotRequired[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Advised(ModelBase[AdvisedDict]):
    """Advised.

    At most 1 property.

    Attributes:
        extra: Properties that the schema does not name.
    """

    number: str | None = None
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"number": STRING, "extra": Rest(ANY)}, lambda: (schemas.ADVISED,)
    )


class CallDict(TypedDict):
    """Call as JSON."""

    number: str
    note: NotRequired[Note]


@dataclass(frozen=True, slots=True, kw_only=True)
class Call(ModelBase[CallDict]):
    """Call.

    Attributes:
        number: At most 5 characters.
        extra: Properties that the schema does not name.
    """

    number: str
    note: Note | Absent = ABSENT
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"number": STRING, "note": union_of(STRING, NULL), "extra": Rest(ANY)},
        lambda: (schemas.CALL,),
    )


class NumberedDict(TypedDict):
    """Numbered as JSON."""

    number: str
    note: NotRequired[Note]


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbered(ModelBase[NumberedDict]):
    """Numbered.

    Attributes:
        extra: Properties that the schema does not name.
    """

    number: str
    note: Note | Absent = ABSENT
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"number": STRING, "note": union_of(STRING, NULL), "extra": Rest(ANY)},
        lambda: (schemas.NUMBERED,),
    )


class MatchedDict(TypedDict):
    """Matched as JSON."""

    number: NotRequired[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Matched(ModelBase[MatchedDict]):
    """Matched.

    Attributes:
        number: At most 5 characters.
        extra: Properties that the schema does not name.
    """

    number: str | None = None
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"number": STRING, "extra": Rest(ANY)}, lambda: (schemas.MATCHED,)
    )


Note: TypeAlias = str | None
