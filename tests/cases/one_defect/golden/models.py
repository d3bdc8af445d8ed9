"""The values.

Generated from advised.schema.json, call.schema.json, matched.schema.json by `predial
generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, NotRequired, Self, TypeAlias, TypedDict, cast

from ._runtime.absent import ABSENT, Absent
from ._runtime.lazy import LazyModule
from ._runtime.members import none, others
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_values import either, null, string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class AdvisedDict(TypedDict):
    """Advised as JSON."""

    number: NotRequired[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Advised(ModelBase):
    """Advised.

    At most 1 property.

    Attributes:
        extra: Properties that the schema does not name.
    """

    number: str | None = None
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: (schemas.ADVISED,), {}, extra="extra"
    )

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "number", value.get("number"))
        _set(made, "extra", others(value, "number"))
        return made

    @written
    def to_json(self) -> AdvisedDict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra}
        if self.number is not None:
            value["number"] = string(self.number)
        return cast("AdvisedDict", value)


class CallDict(TypedDict):
    """Call as JSON."""

    number: str
    note: NotRequired[Note]


@dataclass(frozen=True, slots=True, kw_only=True)
class Call(ModelBase):
    """Call.

    Attributes:
        number: At most 5 characters.
        extra: Properties that the schema does not name.
    """

    number: str
    note: Note | Absent = ABSENT
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: (schemas.CALL,), {}, extra="extra"
    )

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "number", value["number"])
        _set(made, "note", value.get("note", ABSENT))
        _set(made, "extra", others(value, "number", "note"))
        return made

    @written
    def to_json(self) -> CallDict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra, "number": string(self.number)}
        if self.note is not ABSENT:
            value["note"] = either(self.note, string, null)
        return cast("CallDict", value)


class NumberedDict(TypedDict):
    """Numbered as JSON."""

    number: str
    note: NotRequired[Note]


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbered(ModelBase):
    """Numbered.

    Attributes:
        extra: Properties that the schema does not name.
    """

    number: str
    note: Note | Absent = ABSENT
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: (schemas.NUMBERED,), {}, extra="extra"
    )

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "number", value["number"])
        _set(made, "note", value.get("note", ABSENT))
        _set(made, "extra", others(value, "number", "note"))
        return made

    @written
    def to_json(self) -> NumberedDict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra, "number": string(self.number)}
        if self.note is not ABSENT:
            value["note"] = either(self.note, string, null)
        return cast("NumberedDict", value)


class MatchedDict(TypedDict):
    """Matched as JSON."""

    number: NotRequired[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Matched(ModelBase):
    """Matched.

    Attributes:
        number: At most 5 characters.
        extra: Properties that the schema does not name.
    """

    number: str | None = None
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: (schemas.MATCHED,), {}, extra="extra"
    )

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "number", value.get("number"))
        _set(made, "extra", others(value, "number"))
        return made

    @written
    def to_json(self) -> MatchedDict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra}
        if self.number is not None:
            value["number"] = string(self.number)
        return cast("MatchedDict", value)


Note: TypeAlias = str | None
