"""The values.

Generated from batch.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal, NotRequired, Self, TypedDict, cast

from ._runtime.lazy import LazyModule
from ._runtime.members import none, optional, optional_tuple, others
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_values import integer, items, members, number, string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class BatchDict(TypedDict):
    """Batch as JSON."""

    sender: BatchSenderDict
    receiver: BatchReceiverDict
    labels: Mapping[str, str]
    counts: NotRequired[Mapping[str, int]]
    steps: NotRequired[Sequence[WaitStepDict | DialOrRedialStepDict]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch(ModelBase):
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

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.BATCH,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "sender", BatchSender.from_json(value["sender"]))
        _set(made, "receiver", BatchReceiver.from_json(value["receiver"]))
        _set(made, "labels", dict(value["labels"]))
        _set(made, "counts", optional(dict, value.get("counts")))
        _set(made, "steps", optional_tuple(batch_step_from_json, value.get("steps")))
        return made

    @written
    def to_json(self) -> BatchDict:
        """As JSON values."""
        value: BatchDict = {
            "sender": self.sender.to_json(),
            "receiver": self.receiver.to_json(),
            "labels": {
                name: string(member) for name, member in members(self.labels).items()
            },
        }
        if self.counts is not None:
            value["counts"] = {
                name: integer(member) for name, member in members(self.counts).items()
            }
        if self.steps is not None:
            value["steps"] = [item.to_json() for item in items(self.steps)]
        return value


class BatchSenderDict(TypedDict):
    """BatchSender as JSON."""

    name: str
    number: str
    extra: object


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchSender(ModelBase):
    """BatchSender.

    Attributes:
        name: Characters of a-z.
        number: In the format e164.
    """

    name: str
    number: str
    extra: object

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.BATCH_SENDER,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "name", value["name"])
        _set(made, "number", value["number"])
        _set(made, "extra", value["extra"])
        return made

    @written
    def to_json(self) -> BatchSenderDict:
        """As JSON values."""
        return {
            "name": string(self.name),
            "number": string(self.number),
            "extra": self.extra,
        }


class BatchReceiverDict(TypedDict):
    """BatchReceiver as JSON."""

    name: str
    number: str
    labels: NotRequired[Mapping[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchReceiver(ModelBase):
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
        lambda: (schemas.BATCH_RECEIVER,), {}, extra="extra"
    )

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "name", value["name"])
        _set(made, "number", value["number"])
        _set(made, "labels", optional(dict, value.get("labels")))
        _set(made, "extra", others(value, "name", "number", "labels"))
        return made

    @written
    def to_json(self) -> BatchReceiverDict:
        """As JSON values."""
        value: dict[str, Any] = {
            **self.extra,
            "name": string(self.name),
            "number": string(self.number),
        }
        if self.labels is not None:
            value["labels"] = {
                name: string(member) for name, member in members(self.labels).items()
            }
        return cast("BatchReceiverDict", value)


class WaitStepDict(TypedDict):
    """WaitStep as JSON."""

    kind: Literal["wait"]
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitStep(ModelBase):
    """WaitStep.

    Attributes:
        extra: Properties that the schema does not name.
    """

    kind: Literal["wait"] = "wait"
    seconds: float
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: (schemas.WAIT_STEP,), {}, extra="extra"
    )

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "kind", value["kind"])
        _set(made, "seconds", value["seconds"])
        _set(made, "extra", others(value, "kind", "seconds"))
        return made

    @written
    def to_json(self) -> WaitStepDict:
        """As JSON values."""
        value: dict[str, Any] = {
            **self.extra,
            "kind": string(self.kind),
            "seconds": number(self.seconds),
        }
        return cast("WaitStepDict", value)


class DialOrRedialStepDict(TypedDict):
    """DialOrRedialStep as JSON."""

    kind: Literal["dial", "redial"]


@dataclass(frozen=True, slots=True, kw_only=True)
class DialOrRedialStep(ModelBase):
    """DialOrRedialStep."""

    kind: Literal["dial", "redial"]

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: (schemas.DIAL_OR_REDIAL_STEP,), {}
    )

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "kind", value["kind"])
        return made

    @written
    def to_json(self) -> DialOrRedialStepDict:
        """As JSON values."""
        return {"kind": string(self.kind)}


def batch_step_from_json(value: Any) -> WaitStep | DialOrRedialStep:
    """From JSON values, which must be valid."""
    if value["kind"] == "wait":
        return WaitStep.from_json(value)
    return DialOrRedialStep.from_json(value)
