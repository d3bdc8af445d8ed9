"""The values of PutOrders of shop.

Generated from request.schema.json, response.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar, Literal, NotRequired, TypeAlias, TypedDict

from ._runtime.kinds import ANY, STRING, TIME, items_of
from ._runtime.lazy import LazyModule
from ._runtime.members import Rest, none
from ._runtime.model import ModelFacts, ModelWithParams
from ._runtime.read_only import ReadOnly

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


class PutOrdersRequestDict(TypedDict):
    """PutOrdersRequest as JSON."""

    orders: Sequence[OrderDict]


class PutOrdersRequestParams(TypedDict):
    """PutOrdersRequest as boto3's parameters."""

    orders: Sequence[OrderParams]


@dataclass(frozen=True, slots=True, kw_only=True)
class PutOrdersRequest(ModelWithParams[PutOrdersRequestDict, PutOrdersRequestParams]):
    """PutOrdersRequest.

    Attributes:
        extra: Properties that the schema does not name.
    """

    orders: tuple[Order, ...]
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"orders": items_of(Order), "extra": Rest(ANY)},
        lambda: (schemas.REQUEST,),
    )


class OrderDict(TypedDict):
    """Order as JSON."""

    key: str
    at: NotRequired[str]


class OrderParams(TypedDict):
    """Order as boto3's parameters."""

    key: str
    at: NotRequired[datetime | str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Order(ModelWithParams[OrderDict, OrderParams]):
    """Order.

    Attributes:
        extra: Properties that the schema does not name.
    """

    key: str
    at: datetime | None = None
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"key": STRING, "at": TIME, "extra": Rest(ANY)},
        lambda: (schemas.ORDER,),
    )


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
class PutOrdersResponse(
    ModelWithParams[PutOrdersResponseDict, PutOrdersResponseParams]
):
    """PutOrdersResponse.

    Attributes:
        extra: Properties that the schema does not name.
    """

    at: datetime
    taken: tuple[Taken, ...] | None = None
    left: tuple[Left, ...] | None = None
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {
            "at": TIME,
            "taken": items_of(Taken),
            "left": items_of(Left),
            "extra": Rest(ANY),
        },
        lambda: (schemas.RESPONSE,),
    )


class LeftDict(TypedDict):
    """Left as JSON."""

    key: ReadOnly[NotRequired[str]]
    number: ReadOnly[NotRequired[str]]
    why: ReadOnly[NotRequired[Literal["SoldOut", "Busy"]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Left(ModelWithParams[LeftDict, LeftDict]):
    """Left.

    Attributes:
        extra: Properties that the schema does not name.
    """

    key: str | None = None
    number: str | None = None
    why: Literal["SoldOut", "Busy"] | None = None
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"key": STRING, "number": STRING, "why": STRING, "extra": Rest(ANY)},
        lambda: (schemas.LEFT,),
    )


class TakenDict(TypedDict):
    """Taken as JSON."""

    key: ReadOnly[str]
    number: ReadOnly[NotRequired[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken(ModelWithParams[TakenDict, TakenDict]):
    """Taken.

    Attributes:
        extra: Properties that the schema does not name.
    """

    key: str
    number: str | None = None
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"key": STRING, "number": STRING, "extra": Rest(ANY)},
        lambda: (schemas.TAKEN,),
    )


LeftList: TypeAlias = tuple[Left, ...]
