"""The values of PutThing of things.

Generated from errors.schema.json, request.schema.json, response.schema.json in
put_thing by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar, NotRequired, Self, TypedDict, cast

from .._runtime.lazy import LazyModule
from .._runtime.members import none, optional, others
from .._runtime.model import ModelBase, ModelFacts, written
from .._runtime.model_formats import aware, read_time, time_text, utc_text
from .._runtime.model_values import integer, string
from .._runtime.read_only import ReadOnly

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class PutThingRequestDict(TypedDict):
    """PutThingRequest as JSON."""

    name: str
    start: str


class PutThingRequestParams(TypedDict):
    """PutThingRequest as boto3's parameters."""

    name: str
    start: datetime | str


@dataclass(frozen=True, slots=True, kw_only=True)
class PutThingRequest(ModelBase):
    """PutThingRequest."""

    name: str
    start: datetime

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.REQUEST,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "name", value["name"])
        _set(made, "start", read_time(value["start"]))
        return made

    @written
    def to_json(self) -> PutThingRequestDict:
        """As JSON values."""
        return {"name": string(self.name), "start": utc_text(self.start)}

    @written
    def to_params(self) -> PutThingRequestParams:
        """As parameters of boto3, where times stay datetimes."""
        return {"name": string(self.name), "start": aware(self.start)}


class PutThingResponseDict(TypedDict):
    """PutThingResponse as JSON."""

    id: ReadOnly[NotRequired[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class PutThingResponse(ModelBase):
    """PutThingResponse.

    Attributes:
        extra: Properties that the schema does not name.
    """

    id: str | None = None
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: (schemas.RESPONSE,), {}, extra="extra"
    )

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "id", value.get("id"))
        _set(made, "extra", others(value, "id"))
        return made

    @written
    def to_json(self) -> PutThingResponseDict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra}
        if self.id is not None:
            value["id"] = string(self.id)
        return cast("PutThingResponseDict", value)

    @written
    def to_params(self) -> PutThingResponseDict:
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


class ThingMissingDict(TypedDict):
    """ThingMissing as JSON."""

    message: str
    name: NotRequired[str]
    when: NotRequired[str]


class ThingMissing(PutThingError):
    """There is no such thing.

    Attributes:
        extra: Properties that the schema does not name.
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
        super().__init__(message=message)
        self.name = name
        self.when = when
        self.extra = extra or {}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            message=value["message"],
            name=value.get("name"),
            when=optional(read_time, value.get("when")),
            extra=others(value, "message", "name", "when"),
        )

    @written
    def to_json(self) -> ThingMissingDict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra, **super().to_json()}
        if self.name is not None:
            value["name"] = string(self.name)
        if self.when is not None:
            value["when"] = time_text(self.when)
        return cast("ThingMissingDict", value)


class ThingBusyDict(TypedDict):
    """ThingBusy as JSON."""

    message: str
    seconds: NotRequired[int]


class ThingBusy(PutThingError):
    """ThingBusy."""

    status: ClassVar[int] = 429
    retryable: ClassVar[bool] = True

    def __init__(
        self,
        *,
        message: str,
        seconds: int | None = None,
    ) -> None:
        super().__init__(message=message)
        self.seconds = seconds

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            message=value["message"],
            seconds=value.get("seconds"),
        )

    @written
    def to_json(self) -> ThingBusyDict:
        """As JSON values."""
        value: dict[str, Any] = {**super().to_json()}
        if self.seconds is not None:
            value["seconds"] = integer(self.seconds)
        return cast("ThingBusyDict", value)
