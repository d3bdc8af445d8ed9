"""The values of PutThing of things.

Generated from errors.schema.json, request.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Self, TypedDict

from ._runtime.lazy import LazyModule
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


class ErrorDict(TypedDict):
    """Error as JSON."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Error(ModelBase):
    """Error."""

    text: str

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.ERROR,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "text", value["text"])
        return made

    @written
    def to_json(self) -> ErrorDict:
        """As JSON values."""
        return {"text": string(self.text)}

    @written
    def to_params(self) -> ErrorDict:
        """As parameters of boto3: the JSON values."""
        return self.to_json()


class ErrorsPutThingErrorDict(TypedDict):
    """ErrorsPutThingError as JSON."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorsPutThingError(ModelBase):
    """ErrorsPutThingError."""

    text: str

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.PUT_THING_ERROR,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "text", value["text"])
        return made

    @written
    def to_json(self) -> ErrorsPutThingErrorDict:
        """As JSON values."""
        return {"text": string(self.text)}

    @written
    def to_params(self) -> ErrorsPutThingErrorDict:
        """As parameters of boto3: the JSON values."""
        return self.to_json()


class PutThingErrorDict(TypedDict):
    """PutThingError as JSON."""

    message: str


class PutThingError(Exception):
    """An error with which PutThing answers."""

    status: ClassVar[int]
    retryable: ClassVar[bool]

    def __init__(
        self,
        *,
        message: str,
    ) -> None:
        super().__init__(message)
        self.message = message

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            message=value["message"],
        )

    @written
    def to_json(self) -> PutThingErrorDict:
        """As JSON values."""
        return {"message": string(self.message)}

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self).from_json, (self.to_json(),))


class Failure(PutThingError):
    """Failure."""

    status: ClassVar[int] = 500
    retryable: ClassVar[bool] = True
