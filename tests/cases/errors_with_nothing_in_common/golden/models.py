"""The values of PutThing of things.

Generated from errors.schema.json, request.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, NotRequired, Self, TypedDict, cast

from ._runtime.lazy import LazyModule
from ._runtime.members import optional, others
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_formats import read_time, time_text
from ._runtime.model_values import string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class PutThingRequestDict(TypedDict):
    """PutThingRequest as JSON."""

    a: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PutThingRequest(ModelBase):
    """PutThingRequest."""

    a: str

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.REQUEST,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "a", value["a"])
        return made

    @written
    def to_json(self) -> PutThingRequestDict:
        """As JSON values."""
        return {"a": string(self.a)}

    @written
    def to_params(self) -> PutThingRequestDict:
        """As parameters of boto3: the JSON values."""
        return self.to_json()


class PutThingErrorDict(TypedDict):
    """PutThingError as JSON."""


class PutThingError(Exception):
    """An error with which PutThing answers."""

    status: ClassVar[int]
    retryable: ClassVar[bool]

    def __init__(
        self,
    ) -> None:
        super().__init__()

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls()

    @written
    def to_json(self) -> PutThingErrorDict:
        """As JSON values."""
        return {}

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self).from_json, (self.to_json(),))


class BusyDict(TypedDict):
    """Busy as JSON."""

    message: str


class Busy(PutThingError):
    """Busy.

    Attributes:
        x: ``.
    """

    status: ClassVar[int] = 429
    retryable: ClassVar[bool] = True

    def __init__(
        self,
        *,
        message: str,
        x: str | None = None,
    ) -> None:
        super().__init__()
        self.message = message
        self.x = x
        self.args = (message,)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            message=value["message"],
            x=value.get(""),
        )

    @written
    def to_json(self) -> BusyDict:
        """As JSON values."""
        value: dict[str, Any] = {**super().to_json(), "message": string(self.message)}
        if self.x is not None:
            value[""] = string(self.x)
        return cast("BusyDict", value)


class MissingDict(TypedDict):
    """Missing as JSON."""

    what: NotRequired[str]
    when: NotRequired[str]


class Missing(PutThingError):
    """Missing.

    Attributes:
        extra: Properties that the schema does not name.
    """

    status: ClassVar[int] = 404
    retryable: ClassVar[bool] = False

    def __init__(
        self,
        *,
        what: str | None = None,
        when: datetime | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> None:
        super().__init__()
        self.what = what
        self.when = when
        self.extra = extra or {}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            what=value.get("what"),
            when=optional(read_time, value.get("when")),
            extra=others(value, "what", "when"),
        )

    @written
    def to_json(self) -> MissingDict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra, **super().to_json()}
        if self.what is not None:
            value["what"] = string(self.what)
        if self.when is not None:
            value["when"] = time_text(self.when)
        return cast("MissingDict", value)
