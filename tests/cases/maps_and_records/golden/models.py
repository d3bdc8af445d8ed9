"""The values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, NotRequired, Self, TypedDict, cast

from ._runtime.members import none, others


class BatchSenderDict(TypedDict):
    """BatchSender as JSON, and as boto3's parameters."""

    name: str
    number: str
    extra: object


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchSender:
    """BatchSender.

    Attributes:
        name: See the schema.
        number: See the schema.
        extra_2: `extra`.
    """

    name: str
    number: str
    extra_2: object

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            name=value["name"],
            number=value["number"],
            extra_2=value["extra"],
        )

    def to_json(self) -> BatchSenderDict:
        """As JSON values."""
        return {"name": self.name, "number": self.number, "extra": self.extra_2}

    def to_params(self) -> BatchSenderDict:
        """As parameters of boto3, where times stay datetimes."""
        return {"name": self.name, "number": self.number, "extra": self.extra_2}


class BatchReceiverDict(TypedDict):
    """BatchReceiver as JSON, and as boto3's parameters."""

    name: str
    number: str
    labels: NotRequired[Mapping[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchReceiver:
    """BatchReceiver.

    Attributes:
        name: See the schema.
        number: See the schema.
        labels: See the schema.
        extra: Members that the schema does not name.
    """

    name: str
    number: str
    labels: Mapping[str, str] | None = None
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            name=value["name"],
            number=value["number"],
            labels=dict(value["labels"]) if "labels" in value else None,
            extra=others(value, "name", "number", "labels"),
        )

    def to_json(self) -> BatchReceiverDict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra, "name": self.name, "number": self.number}
        if self.labels is not None:
            value["labels"] = dict(self.labels)
        return cast("BatchReceiverDict", value)

    def to_params(self) -> BatchReceiverDict:
        """As parameters of boto3, where times stay datetimes."""
        value: dict[str, Any] = {**self.extra, "name": self.name, "number": self.number}
        if self.labels is not None:
            value["labels"] = dict(self.labels)
        return cast("BatchReceiverDict", value)


class BatchStepsItem1Dict(TypedDict):
    """BatchStepsItem1 as JSON, and as boto3's parameters."""

    kind: Literal["wait"]
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchStepsItem1:
    """BatchStepsItem1.

    Attributes:
        kind: See the schema.
        seconds: See the schema.
        extra: Members that the schema does not name.
    """

    kind: Literal["wait"]
    seconds: float
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            kind=value["kind"],
            seconds=value["seconds"],
            extra=others(value, "kind", "seconds"),
        )

    def to_json(self) -> BatchStepsItem1Dict:
        """As JSON values."""
        value: dict[str, Any] = {
            **self.extra,
            "kind": self.kind,
            "seconds": self.seconds,
        }
        return cast("BatchStepsItem1Dict", value)

    def to_params(self) -> BatchStepsItem1Dict:
        """As parameters of boto3, where times stay datetimes."""
        value: dict[str, Any] = {
            **self.extra,
            "kind": self.kind,
            "seconds": self.seconds,
        }
        return cast("BatchStepsItem1Dict", value)


class BatchStepsItem2Dict(TypedDict):
    """BatchStepsItem2 as JSON, and as boto3's parameters."""

    kind: Literal["dial", "redial"]


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchStepsItem2:
    """BatchStepsItem2.

    Attributes:
        kind: See the schema.
    """

    kind: Literal["dial", "redial"]

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            kind=value["kind"],
        )

    def to_json(self) -> BatchStepsItem2Dict:
        """As JSON values."""
        return {"kind": self.kind}

    def to_params(self) -> BatchStepsItem2Dict:
        """As parameters of boto3, where times stay datetimes."""
        return {"kind": self.kind}


class BatchDict(TypedDict):
    """Batch as JSON, and as boto3's parameters."""

    sender: BatchSenderDict
    receiver: BatchReceiverDict
    labels: Mapping[str, str]
    counts: NotRequired[Mapping[str, int]]
    steps: NotRequired[Sequence[object]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Batch.

    Attributes:
        sender: See the schema.
        receiver: See the schema.
        labels: See the schema.
        counts: See the schema.
        steps: See the schema.
    """

    sender: BatchSender
    receiver: BatchReceiver
    labels: Mapping[str, str]
    counts: Mapping[str, int] | None = None
    steps: tuple[object, ...] | None = None

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            sender=BatchSender.from_json(value["sender"]),
            receiver=BatchReceiver.from_json(value["receiver"]),
            labels=dict(value["labels"]),
            counts=dict(value["counts"]) if "counts" in value else None,
            steps=tuple(value["steps"]) if "steps" in value else None,
        )

    def to_json(self) -> BatchDict:
        """As JSON values."""
        value: BatchDict = {
            "sender": self.sender.to_json(),
            "receiver": self.receiver.to_json(),
            "labels": dict(self.labels),
        }
        if self.counts is not None:
            value["counts"] = dict(self.counts)
        if self.steps is not None:
            value["steps"] = list(self.steps)
        return value

    def to_params(self) -> BatchDict:
        """As parameters of boto3, where times stay datetimes."""
        value: BatchDict = {
            "sender": self.sender.to_params(),
            "receiver": self.receiver.to_params(),
            "labels": dict(self.labels),
        }
        if self.counts is not None:
            value["counts"] = dict(self.counts)
        if self.steps is not None:
            value["steps"] = list(self.steps)
        return value
