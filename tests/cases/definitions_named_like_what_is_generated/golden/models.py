"""The values of PutThing of things."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Self, TypedDict

from ._runtime.members import others


class PutThingRequestDict(TypedDict):
    """PutThingRequest as JSON, and as boto3's parameters."""

    a: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PutThingRequest:
    """PutThingRequest.

    Attributes:
        a: See the schema.
    """

    a: str

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            a=value["a"],
        )

    def to_json(self) -> PutThingRequestDict:
        """As JSON values."""
        return {"a": self.a}

    def to_params(self) -> PutThingRequestDict:
        """As parameters of boto3, where times stay datetimes."""
        return {"a": self.a}


class ErrorDict(TypedDict):
    """Error as JSON, and as boto3's parameters."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Error:
    """Error.

    Attributes:
        text: See the schema.
    """

    text: str

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            text=value["text"],
        )

    def to_json(self) -> ErrorDict:
        """As JSON values."""
        return {"text": self.text}

    def to_params(self) -> ErrorDict:
        """As parameters of boto3, where times stay datetimes."""
        return {"text": self.text}


class PutThingError2Dict(TypedDict):
    """PutThingError2 as JSON, and as boto3's parameters."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PutThingError2:
    """PutThingError2.

    Attributes:
        text: See the schema.
    """

    text: str

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            text=value["text"],
        )

    def to_json(self) -> PutThingError2Dict:
        """As JSON values."""
        return {"text": self.text}

    def to_params(self) -> PutThingError2Dict:
        """As parameters of boto3, where times stay datetimes."""
        return {"text": self.text}


class PutThingError(Exception):
    """An error with which PutThing answers."""

    status: ClassVar[int]
    retryable: ClassVar[bool]


class FailureDict(TypedDict):
    """Failure as JSON, and as boto3's parameters."""

    message: str


class Failure(PutThingError):
    """Failure.

    Attributes:
        message: See the schema.
    """

    status: ClassVar[int] = 500
    retryable: ClassVar[bool] = True

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

    def to_json(self) -> FailureDict:
        """As JSON values."""
        return {"message": self.message}

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self).from_json, (self.to_json(),))


_ERRORS: Mapping[str, Callable[[Mapping[str, Any]], PutThingError]] = {
    "Failure": Failure.from_json,
}


def typed_error(response: Mapping[str, Any]) -> PutThingError | None:
    """The typed error of botocore's `ClientError.response`.

    None where its code is not of this operation, or a required property is missing.
    """
    answer = response.get("Error", {})
    error = _ERRORS.get(answer.get("Code", ""))
    if error is None:
        return None
    properties = others(response, "Error", "ResponseMetadata")
    try:
        return error({"message": answer.get("Message", ""), **properties})
    except KeyError:
        return None
