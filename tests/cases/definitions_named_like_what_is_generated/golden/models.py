"""The values of PutThing of things.

Generated from errors.schema.json, request.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, TypedDict

from ._runtime.kinds import STRING
from ._runtime.lazy import LazyModule
from ._runtime.model import ModelFacts, ModelWithParams, ServiceError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


class PutThingRequestDict(TypedDict):
    """PutThingRequest as JSON."""

    a: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PutThingRequest(ModelWithParams[PutThingRequestDict, PutThingRequestDict]):
    """PutThingRequest."""

    a: str

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"a": STRING}, lambda: (schemas.REQUEST,)
    )


class ErrorDict(TypedDict):
    """Error as JSON."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Error(ModelWithParams[ErrorDict, ErrorDict]):
    """Error."""

    text: str

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"text": STRING}, lambda: (schemas.ERROR,)
    )


class ErrorsPutThingErrorDict(TypedDict):
    """ErrorsPutThingError as JSON."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorsPutThingError(
    ModelWithParams[ErrorsPutThingErrorDict, ErrorsPutThingErrorDict]
):
    """ErrorsPutThingError."""

    text: str

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"text": STRING}, lambda: (schemas.PUT_THING_ERROR,)
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


class Failure(PutThingError):
    """Failure."""

    status: ClassVar[int] = 500
    retryable: ClassVar[bool] = True
