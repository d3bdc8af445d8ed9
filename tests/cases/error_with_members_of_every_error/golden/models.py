"""The values of PutThing of things.

Generated from errors.schema.json, request.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, NotRequired, Self, TypedDict, cast

from ._runtime.lazy import LazyModule
from ._runtime.members import others
from ._runtime.model import ModelBase, ModelFacts, written
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

    message: str
    status: NotRequired[str]
    retryable: NotRequired[str]
    add_note: NotRequired[str]
    args: NotRequired[str]


class PutThingError(Exception):
    """An error with which PutThing answers.

    Attributes:
        status_: `status`.
        retryable_: `retryable`.
        add_note_: `add_note`.
        args_: `args`.
        extra: Properties that the schema does not name.
    """

    status: ClassVar[int]
    retryable: ClassVar[bool]

    def __init__(
        self,
        *,
        message: str,
        status_: str | None = None,
        retryable_: str | None = None,
        add_note_: str | None = None,
        args_: str | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status_ = status_
        self.retryable_ = retryable_
        self.add_note_ = add_note_
        self.args_ = args_
        self.extra = extra or {}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            message=value["message"],
            status_=value.get("status"),
            retryable_=value.get("retryable"),
            add_note_=value.get("add_note"),
            args_=value.get("args"),
            extra=others(value, "message", "status", "retryable", "add_note", "args"),
        )

    @written
    def to_json(self) -> PutThingErrorDict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra, "message": string(self.message)}
        if self.status_ is not None:
            value["status"] = string(self.status_)
        if self.retryable_ is not None:
            value["retryable"] = string(self.retryable_)
        if self.add_note_ is not None:
            value["add_note"] = string(self.add_note_)
        if self.args_ is not None:
            value["args"] = string(self.args_)
        return cast("PutThingErrorDict", value)

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self).from_json, (self.to_json(),))


class Failure(PutThingError):
    """Failure."""

    status: ClassVar[int] = 500
    retryable: ClassVar[bool] = True
