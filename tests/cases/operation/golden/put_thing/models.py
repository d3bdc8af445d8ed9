"""The values of PutThing of things."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar, NotRequired, Self, TypedDict, cast

from .._runtime.formats.date_time import from_datetime, to_datetime
from .._runtime.members import none, others


class PutThingRequestDict(TypedDict):
    """PutThingRequest as JSON, and as boto3's parameters."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PutThingRequest:
    """PutThingRequest.

    Attributes:
        name: See the schema.
    """

    name: str

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            name=value["name"],
        )

    def to_json(self) -> PutThingRequestDict:
        """As JSON values."""
        return {"name": self.name}

    def to_params(self) -> PutThingRequestDict:
        """As parameters of boto3, where times stay datetimes."""
        return {"name": self.name}


class PutThingResponseDict(TypedDict):
    """PutThingResponse as JSON, and as boto3's parameters."""

    id: NotRequired[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class PutThingResponse:
    """PutThingResponse.

    Attributes:
        id: See the schema.
        extra: Members that the schema does not name.
    """

    id: str | None = None
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            id=value.get("id"),
            extra=others(value, "id"),
        )

    def to_json(self) -> PutThingResponseDict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra}
        if self.id is not None:
            value["id"] = self.id
        return cast("PutThingResponseDict", value)

    def to_params(self) -> PutThingResponseDict:
        """As parameters of boto3, where times stay datetimes."""
        value: dict[str, Any] = {**self.extra}
        if self.id is not None:
            value["id"] = self.id
        return cast("PutThingResponseDict", value)


class PutThingError(Exception):
    """An error with which PutThing answers."""

    status: ClassVar[int]
    retryable: ClassVar[bool]


class ThingMissingDict(TypedDict):
    """ThingMissing as JSON, and as boto3's parameters."""

    message: str
    name: NotRequired[str]
    when: NotRequired[datetime | str]


class ThingMissing(PutThingError):
    """There is no such thing.

    Attributes:
        message: See the schema.
        name: See the schema.
        when: See the schema.
        extra: Members that the schema does not name.
    """

    status: ClassVar[int] = 404
    retryable: ClassVar[bool] = False

    def __init__(
        self,
        *,
        message: str,
        name: str | None = None,
        when: datetime | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.name = name
        self.when = when
        self.extra = extra or {}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            message=value["message"],
            name=value.get("name"),
            when=to_datetime(value["when"]) if "when" in value else None,
            extra=others(value, "message", "name", "when"),
        )

    def to_json(self) -> ThingMissingDict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra, "message": self.message}
        if self.name is not None:
            value["name"] = self.name
        if self.when is not None:
            value["when"] = from_datetime(self.when)
        return cast("ThingMissingDict", value)

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self).from_json, (self.to_json(),))


class ThingBusyDict(TypedDict):
    """ThingBusy as JSON, and as boto3's parameters."""

    message: str
    seconds: int


class ThingBusy(PutThingError):
    """ThingBusy.

    Attributes:
        message: See the schema.
        seconds: See the schema.
    """

    status: ClassVar[int] = 429
    retryable: ClassVar[bool] = True

    def __init__(
        self,
        *,
        message: str,
        seconds: int,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.seconds = seconds

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            message=value["message"],
            seconds=value["seconds"],
        )

    def to_json(self) -> ThingBusyDict:
        """As JSON values."""
        return {"message": self.message, "seconds": self.seconds}

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self).from_json, (self.to_json(),))


_ERRORS: Mapping[str, Callable[[Mapping[str, Any]], PutThingError]] = {
    "ThingMissing": ThingMissing.from_json,
    "ThingBusy": ThingBusy.from_json,
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
