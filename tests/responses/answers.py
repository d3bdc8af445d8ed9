"""Responses, as they should be and as they should not, and the requests before them."""

from __future__ import annotations

from collections import UserDict
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, TypeAlias, cast

from hypothesis import strategies as st

Json: TypeAlias = Any

NUMBER = "+442079460958"
CODES = ["InvalidInput", "RequestThrottled", "UnknownError", "NewCode"]
LISTS = ("successfulRequests", "failedRequests")
TOKENS = st.sampled_from(["a", "b", "c", "d", "e/f", "", "x" * 201])


class Raising(UserDict[str, Any]):
    """Answers everything with an error that holds a value."""

    def __getitem__(self, key: str) -> Any:
        raise RuntimeError(NUMBER)

    def __iter__(self) -> Iterator[str]:
        raise RuntimeError(NUMBER)

    def __len__(self) -> int:
        raise RuntimeError(NUMBER)


class RaisingText(str):
    """A string that answers a search with an error that holds a value."""

    __slots__ = ()

    def __len__(self) -> int:
        raise RuntimeError(NUMBER)


def nested(depth: int) -> Json:
    """Lists in each other."""
    value: Json = []
    for _ in range(depth):
        value = [value]
    return value


def circular() -> Json:
    """A response that holds itself."""
    value: Json = {"successfulRequests": []}
    value["successfulRequests"].append(value)
    value["next"] = value
    return value


ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=3),
    st.binary(max_size=3),
    st.just(datetime(2026, 12, 1, tzinfo=UTC)),
    st.builds(object),
    st.builds(lambda: {NUMBER}),
    st.builds(Raising),
    st.builds(RaisingText),
    st.builds(lambda: nested(5000)),
    st.builds(circular),
    st.just((1, 2)),
    st.just(float("nan")),
)
ENTRIES = st.fixed_dictionaries(
    {},
    optional={
        "clientToken": TOKENS | ODD,
        "id": TOKENS | ODD,
        "failureCode": st.sampled_from(CODES) | ODD,
        "note": st.just(NUMBER) | ODD,
    },
)
RESPONSES = (
    st.fixed_dictionaries(
        {},
        optional={
            "successfulRequests": st.lists(ENTRIES | ODD, max_size=5) | ODD,
            "failedRequests": st.lists(ENTRIES | ODD, max_size=5) | ODD,
            "ResponseMetadata": st.just({"at": datetime(2026, 12, 1, tzinfo=UTC)})
            | ODD,
            "phoneNumber": st.just(NUMBER),
        },
    )
    | ODD
)


def item(token: Any) -> dict[str, Any]:
    """A dial request."""
    return {
        "clientToken": token,
        "phoneNumber": NUMBER,
        "expirationTime": "2026-12-01T12:00:00Z",
        "attributes": {"number": NUMBER},
    }


def request(*tokens: Any) -> dict[str, Any]:
    """A request with these tokens."""
    return {"id": "campaign", "dialRequests": [item(token) for token in tokens]}


def entries(response: Json, name: str) -> list[Mapping[str, Any]]:
    """The entries that are objects; those that raise are read as empty."""
    whole = cast("dict[str, Any]", response) if type(response) is dict else {}
    found: Any = whole.get(name)
    listed: list[Any] = [*found] if isinstance(found, list) else []
    return [
        {} if isinstance(each, Raising) else each
        for each in listed
        if type(each) is dict or isinstance(each, Raising)
    ]


def hostile(parent: type, *more: str) -> Any:
    """A class of values that raise an error, with a number in it, whatever is done."""

    def fail(*_: object) -> Any:
        raise RuntimeError(NUMBER)

    special = ("eq", "hash", "str", "repr", "iter", "len", "bool", "getitem", "getattr")
    names = [*(f"__{each}__" for each in special), "get", "keys", "items", *more]
    members: dict[str, Any] = dict.fromkeys(names, fail)
    return type("Hostile", (parent,), members | {"__class__": property(fail)})
