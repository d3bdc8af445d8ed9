"""The values of PutThing of things.

Generated from errors.schema.json, request.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, NotRequired, TypedDict, cast

from ._runtime.kinds import ANY, STRING, TIME
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


class PutThingError(ServiceError[PutThingErrorDict]):
    """An error with which PutThing answers."""

    _facts: ClassVar[ModelFacts] = ModelFacts(dict)

    def __init__(
        self,
    ) -> None:
        super().__init__()


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
    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"message": STRING, "x": Called("", STRING)}
    )

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

    def to_json(self) -> BusyDict:
        """As JSON values."""
        return cast("BusyDict", super().to_json())


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
    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"what": STRING, "when": TIME, "extra": Rest(ANY)}
    )

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

    def to_json(self) -> MissingDict:
        """As JSON values."""
        return cast("MissingDict", super().to_json())
