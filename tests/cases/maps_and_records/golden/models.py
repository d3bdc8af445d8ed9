"""The values.

Generated from batch.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal, NotRequired, TypedDict

from ._runtime.kinds import (
    ANY,
    INTEGER,
    NUMBER,
    STRING,
    SharedKind,
    items_of,
    members_of,
    union_of,
)
from ._runtime.lazy import LazyModule
from ._runtime.members import Rest, none
from ._runtime.model import ModelBase, ModelFacts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


class BatchDict(TypedDict):
    """Batch as JSON."""

    sender: BatchSenderDict
    receiver: BatchReceiverDict
    labels: Mapping[str, str]
    counts: NotRequired[Mapping[str, int]]
    steps: NotRequired[Sequence[WaitStepDict | DialOrRedialStepDict]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch(ModelBase[BatchDict]):
    """Batch.

    Attributes:
        labels: Each name: characters of a-z.
        counts: Each name: characters of a-z; each value: at least 0.
        steps: No two equal.
    """

    sender: BatchSender
    receiver: BatchReceiver
    labels: Mapping[str, str]
    counts: Mapping[str, int] | None = None
    steps: tuple[WaitStep | DialOrRedialStep, ...] | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {
            "sender": BatchSender,
            "receiver": BatchReceiver,
            "labels": members_of(STRING),
            "counts": members_of(INTEGER),
            "steps": items_of(batch_step_kind),
        },
        lambda: (schemas.BATCH,),
    )


class BatchSenderDict(TypedDict):
    """BatchSender as JSON."""

    name: str
    number: str
    extra: object


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchSender(ModelBase[BatchSenderDict]):
    """BatchSender.

    Attributes:
        name: Characters of a-z.
        number: In the format e164.
    """

    name: str
    number: str
    extra: object

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"name": STRING, "number": STRING, "extra": ANY},
        lambda: (schemas.BATCH_SENDER,),
    )


class BatchReceiverDict(TypedDict):
    """BatchReceiver as JSON."""

    name: str
    number: str
    labels: NotRequired[Mapping[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchReceiver(ModelBase[BatchReceiverDict]):
    """BatchReceiver.

    Attributes:
        name: Matches `^[a-z]+(?:-[0-9]+)?$`.
        number: In the format e164.
        labels: Each value: at most 5 characters.
        extra: Properties that the schema does not name.
    """

    name: str
    number: str
    labels: Mapping[str, str] | None = None
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {
            "name": STRING,
            "number": STRING,
            "labels": members_of(STRING),
            "extra": Rest(ANY),
        },
        lambda: (schemas.BATCH_RECEIVER,),
    )


class WaitStepDict(TypedDict):
    """WaitStep as JSON."""

    kind: Literal["wait"]
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitStep(ModelBase[WaitStepDict]):
    """WaitStep.

    Attributes:
        extra: Properties that the schema does not name.
    """

    kind: Literal["wait"] = "wait"
    seconds: float
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"kind": STRING, "seconds": NUMBER, "extra": Rest(ANY)},
        lambda: (schemas.WAIT_STEP,),
    )


class DialOrRedialStepDict(TypedDict):
    """DialOrRedialStep as JSON."""

    kind: Literal["dial", "redial"]


@dataclass(frozen=True, slots=True, kw_only=True)
class DialOrRedialStep(ModelBase[DialOrRedialStepDict]):
    """DialOrRedialStep."""

    kind: Literal["dial", "redial"]

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"kind": STRING}, lambda: (schemas.DIAL_OR_REDIAL_STEP,)
    )


def batch_step_from_json(value: Any) -> WaitStep | DialOrRedialStep:
    """From JSON values, which must be valid."""
    if value["kind"] == "wait":
        return WaitStep.from_json(value)
    return DialOrRedialStep.from_json(value)


batch_step_kind: SharedKind = SharedKind(
    lambda: union_of(WaitStep, DialOrRedialStep, read=batch_step_from_json)
)
