"""The values of PutThing of things.

Generated from errors.schema.json, request.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, NotRequired, TypedDict

from ._runtime.kinds import ANY, STRING
from ._runtime.lazy import LazyModule
from ._runtime.members import Called, Rest
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


class PutThingErrorDict(TypedDict):
    """PutThingError as JSON."""

    message: str
    status: NotRequired[str]
    retryable: NotRequired[str]
    add_note: NotRequired[str]
    args: NotRequired[str]


class PutThingError(ServiceError[PutThingErrorDict]):
    """An error with which PutThing answers.

    Attributes:
        status_: `status`.
        retryable_: `retryable`.
        add_note_: `add_note`.
        args_: `args`.
        extra: Properties that the schema does not name.
    """

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {
            "message": STRING,
            "status_": Called("status", STRING),
            "retryable_": Called("retryable", STRING),
            "add_note_": Called("add_note", STRING),
            "args_": Called("args", STRING),
            "extra": Rest(ANY),
        }
    )

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


class Failure(PutThingError):
    """Failure."""

    status: ClassVar[int] = 500
    retryable: ClassVar[bool] = True
