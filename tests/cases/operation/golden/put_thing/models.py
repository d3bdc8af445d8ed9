"""The values of PutThing of things.

Generated from errors.schema.json, request.schema.json, response.schema.json in
put_thing by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar, NotRequired, TypedDict, cast

from .._runtime.kinds import ANY, INTEGER, STRING, TIME, UTC_TIME
from .._runtime.lazy import LazyModule
from .._runtime.members import Rest, none
from .._runtime.model import ModelFacts, ModelWithParams, ServiceError
from .._runtime.read_only import ReadOnly

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


class PutThingRequestDict(TypedDict):
    """PutThingRequest as JSON."""

    name: str
    start: str


class PutThingRequestParams(TypedDict):
    """PutThingRequest as boto3's parameters."""

    name: str
    start: datetime | str


@dataclass(frozen=True, slots=True, kw_only=True)
class PutThingRequest(ModelWithParams[PutThingRequestDict, PutThingRequestParams]):
    """PutThingRequest."""

    name: str
    start: datetime

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"name": STRING, "start": UTC_TIME}, lambda: (schemas.REQUEST,)
    )


class PutThingResponseDict(TypedDict):
    """PutThingResponse as JSON."""

    id: ReadOnly[NotRequired[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class PutThingResponse(ModelWithParams[PutThingResponseDict, PutThingResponseDict]):
    """PutThingResponse.

    Attributes:
        extra: Properties that the schema does not name.
    """

    id: str | None = None
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"id": STRING, "extra": Rest(ANY)}, lambda: (schemas.RESPONSE,)
    )


class PutThingErrorDict(TypedDict):
    """PutThingError as JSON."""

    message: str


class PutThingError(ServiceError[PutThingErrorDict]):
    """An error with which PutThing answers."""

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: {"message": STRING})

    def __init__(
        self,
        *,
        message: str,
    ) -> None:
        super().__init__(message)
        self.message = message


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
    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"message": STRING, "name": STRING, "when": TIME, "extra": Rest(ANY)}
    )

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

    def to_json(self) -> ThingMissingDict:
        """As JSON values."""
        return cast("ThingMissingDict", super().to_json())


class ThingBusyDict(TypedDict):
    """ThingBusy as JSON."""

    message: str
    seconds: NotRequired[int]


class ThingBusy(PutThingError):
    """ThingBusy."""

    status: ClassVar[int] = 429
    retryable: ClassVar[bool] = True
    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"message": STRING, "seconds": INTEGER}
    )

    def __init__(
        self,
        *,
        message: str,
        seconds: int | None = None,
    ) -> None:
        super().__init__(message=message)
        self.seconds = seconds

    def to_json(self) -> ThingBusyDict:
        """As JSON values."""
        return cast("ThingBusyDict", super().to_json())
