"""The values of PutOrders of shop.

Generated from request.schema.json, response.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar, Literal, NotRequired, Self, TypeAlias, TypedDict, cast

from ._runtime.lazy import LazyModule
from ._runtime.members import none, optional, optional_tuple, others
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_formats import aware, read_time, time_text
from ._runtime.model_values import items, string
from ._runtime.read_only import ReadOnly

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class PutOrdersRequestDict(TypedDict):
    """PutOrdersRequest as JSON."""

    orders: Sequence[OrderDict]


class PutOrdersRequestParams(TypedDict):
    """PutOrdersRequest as boto3's parameters."""

    orders: Sequence[OrderParams]


@dataclass(frozen=True, slots=True, kw_only=True)
class PutOrdersRequest(ModelBase):
    """PutOrdersRequest.

    Attributes:
        extra: Properties that the schema does not name.
    """

    orders: tuple[Order, ...]
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: (schemas.REQUEST,), {}, extra="extra"
    )

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "orders", tuple(map(Order.from_json, value["orders"])))
        _set(made, "extra", others(value, "orders"))
        return made

    @written
    def to_json(self) -> PutOrdersRequestDict:
        """As JSON values."""
        value: dict[str, Any] = {
            **self.extra,
            "orders": [item.to_json() for item in items(self.orders)],
        }
        return cast("PutOrdersRequestDict", value)

    @written
    def to_params(self) -> PutOrdersRequestParams:
        """As parameters of boto3, where times stay datetimes."""
        value: dict[str, Any] = {
            **self.extra,
            "orders": [item.to_params() for item in items(self.orders)],
        }
        return cast("PutOrdersRequestParams", value)


class OrderDict(TypedDict):
    """Order as JSON."""

    key: str
    at: NotRequired[str]


class OrderParams(TypedDict):
    """Order as boto3's parameters."""

    key: str
    at: NotRequired[datetime | str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Order(ModelBase):
    """Order.

    Attributes:
        extra: Properties that the schema does not name.
    """

    key: str
    at: datetime | None = None
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: (schemas.ORDER,), {}, extra="extra"
    )

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "key", value["key"])
        _set(made, "at", optional(read_time, value.get("at")))
        _set(made, "extra", others(value, "key", "at"))
        return made

    @written
    def to_json(self) -> OrderDict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra, "key": string(self.key)}
        if self.at is not None:
            value["at"] = time_text(self.at)
        return cast("OrderDict", value)

    @written
    def to_params(self) -> OrderParams:
        """As parameters of boto3, where times stay datetimes."""
        value: dict[str, Any] = {**self.extra, "key": string(self.key)}
        if self.at is not None:
            value["at"] = aware(self.at)
        return cast("OrderParams", value)


class PutOrdersResponseDict(TypedDict):
    """PutOrdersResponse as JSON."""

    at: ReadOnly[str]
    taken: ReadOnly[NotRequired[Sequence[TakenDict]]]
    left: ReadOnly[NotRequired[Sequence[LeftDict]]]


class PutOrdersResponseParams(TypedDict):
    """PutOrdersResponse as boto3's parameters."""

    at: ReadOnly[datetime | str]
    taken: ReadOnly[NotRequired[Sequence[TakenDict]]]
    left: ReadOnly[NotRequired[Sequence[LeftDict]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class PutOrdersResponse(ModelBase):
    """PutOrdersResponse.

    Attributes:
        extra: Properties that the schema does not name.
    """

    at: datetime
    taken: tuple[Taken, ...] | None = None
    left: tuple[Left, ...] | None = None
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: (schemas.RESPONSE,), {}, extra="extra"
    )

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "at", read_time(value["at"]))
        _set(made, "taken", optional_tuple(Taken.from_json, value.get("taken")))
        _set(made, "left", optional_tuple(Left.from_json, value.get("left")))
        _set(made, "extra", others(value, "at", "taken", "left"))
        return made

    @written
    def to_json(self) -> PutOrdersResponseDict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra, "at": time_text(self.at)}
        if self.taken is not None:
            value["taken"] = [item.to_json() for item in items(self.taken)]
        if self.left is not None:
            value["left"] = [item.to_json() for item in items(self.left)]
        return cast("PutOrdersResponseDict", value)

    @written
    def to_params(self) -> PutOrdersResponseParams:
        """As parameters of boto3, where times stay datetimes."""
        value: dict[str, Any] = {**self.extra, "at": aware(self.at)}
        if self.taken is not None:
            value["taken"] = [item.to_params() for item in items(self.taken)]
        if self.left is not None:
            value["left"] = [item.to_params() for item in items(self.left)]
        return cast("PutOrdersResponseParams", value)


class LeftDict(TypedDict):
    """Left as JSON."""

    key: ReadOnly[NotRequired[str]]
    number: ReadOnly[NotRequired[str]]
    why: ReadOnly[NotRequired[Literal["SoldOut", "Busy"]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Left(ModelBase):
    """Left.

    Attributes:
        extra: Properties that the schema does not name.
    """

    key: str | None = None
    number: str | None = None
    why: Literal["SoldOut", "Busy"] | None = None
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: (schemas.LEFT,), {}, extra="extra"
    )

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "key", value.get("key"))
        _set(made, "number", value.get("number"))
        _set(made, "why", value.get("why"))
        _set(made, "extra", others(value, "key", "number", "why"))
        return made

    @written
    def to_json(self) -> LeftDict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra}
        if self.key is not None:
            value["key"] = string(self.key)
        if self.number is not None:
            value["number"] = string(self.number)
        if self.why is not None:
            value["why"] = string(self.why)
        return cast("LeftDict", value)

    @written
    def to_params(self) -> LeftDict:
        """As parameters of boto3: the JSON values."""
        return self.to_json()


class TakenDict(TypedDict):
    """Taken as JSON."""

    key: ReadOnly[str]
    number: ReadOnly[NotRequired[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken(ModelBase):
    """Taken.

    Attributes:
        extra: Properties that the schema does not name.
    """

    key: str
    number: str | None = None
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: (schemas.TAKEN,), {}, extra="extra"
    )

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "key", value["key"])
        _set(made, "number", value.get("number"))
        _set(made, "extra", others(value, "key", "number"))
        return made

    @written
    def to_json(self) -> TakenDict:
        """As JSON values."""
        value: dict[str, Any] = {**self.extra, "key": string(self.key)}
        if self.number is not None:
            value["number"] = string(self.number)
        return cast("TakenDict", value)

    @written
    def to_params(self) -> TakenDict:
        """As parameters of boto3: the JSON values."""
        return self.to_json()


LeftList: TypeAlias = tuple[Left, ...]
