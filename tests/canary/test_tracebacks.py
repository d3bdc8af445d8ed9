"""An error of ours holds no value, and neither do our frames in its traceback."""

import json
import traceback
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from types import TracebackType
from typing import Any

import pytest

import predial
from canary.planting import NUMBER, VALUE, good
from predial.testing import FakeConnect
from predial_contracts.connectcampaigns import put_dial_request_batch as batch

NAIVE = datetime(2026, 12, 1, 12)  # noqa: DTZ001 - that is what is wrong with it
NOW = NAIVE.replace(tzinfo=UTC)
OURS = ("predial_contracts", "predial_runtime", "predial/guarding")


class Odd(dict[str, Any]):
    """Answers whoever looks into it with an error that holds its values."""

    def __bool__(self) -> bool:
        raise ValueError(f"{VALUE} is neither")

    def __contains__(self, name: object) -> bool:
        raise KeyError(f"{name} is not in {VALUE}")

    def keys(self) -> Any:
        """Raise it."""
        raise KeyError(VALUE)

    items = values = __iter__ = __len__ = keys


def odd() -> Any:
    """A request with such a value in it, and canaries about."""
    return {**good(), "dialRequests": [Odd(good()["dialRequests"][0])]}


def deep() -> Any:
    """A request that is nested too deeply, around a canary."""
    value: Any = VALUE
    for _ in range(100_000):
        value = [value]
    return {**good(), "dialRequests": value}


def wrong() -> Any:
    """A request that is not valid."""
    return {**good(), "id": NUMBER}


def year_zero() -> Any:
    """A valid request whose time no datetime can be."""
    request = good()
    request["dialRequests"][0]["expirationTime"] = "0000-01-01T00:00:00Z"
    return request


def without_id() -> Any:
    """A request that lacks what its model requires."""
    request = good()
    del request["id"]
    return request


def model(**changed: Any) -> Any:
    """A model of a request with canaries, with some of its dial request changed."""
    request = batch.parse_request(good())
    [dial, *_] = request.dial_requests
    return replace(request, dial_requests=(replace(dial, **changed),))


def odd_model() -> Any:
    """One that holds what raises an error with a canary."""
    return model(attributes=Odd(good()["dialRequests"][0]))


TEXT = json.dumps(good())
MODEL = batch.PutDialRequestBatchRequest
FAILING: dict[str, Callable[[], object]] = {
    "is_valid, odd": lambda: batch.is_valid_request(odd()),
    "check, odd": lambda: batch.check_request(odd()),
    "check, naive": lambda: batch.check_request(good(), now=NAIVE),
    "parse, odd": lambda: batch.parse_request(odd()),
    "parse, wrong": lambda: batch.parse_request(wrong()),
    "parse, naive": lambda: batch.parse_request(good(), now=NAIVE),
    "parse, year 0": lambda: batch.parse_request(year_zero()),
    "is_valid_params, odd": lambda: batch.is_valid_params(odd()),
    "check_params, odd": lambda: batch.check_params(odd()),
    "check_params, naive": lambda: batch.check_params(good(), now=NAIVE),
    "parse_params, odd": lambda: batch.parse_params(odd()),
    "parse_params, wrong": lambda: batch.parse_params(wrong()),
    "parse_params, deep": lambda: batch.parse_params(deep()),
    "check_json, naive": lambda: batch.check_request_json(TEXT, now=NAIVE),
    "check_json, no text": lambda: batch.check_request_json(good()),
    "is_valid_json, no text": lambda: batch.is_valid_request_json(good()),
    "parse_json, cut": lambda: batch.parse_request_json(TEXT[:-1]),
    "parse_json, twice": lambda: batch.parse_request_json(TEXT[:-1] + ', "id": 1}'),
    "parse_json, wrong": lambda: batch.parse_request_json(json.dumps(wrong())),
    "parse_json, not UTF-8": lambda: batch.parse_request_json(TEXT.encode() + b"\xff"),
    "parse_json, no text": lambda: batch.parse_request_json(good()),
    "from_json, missing": lambda: MODEL.from_json(without_id()),
    "from_json, year 0": lambda: MODEL.from_json(year_zero()),
    "model's to_json, odd": lambda: odd_model().to_json(),
    "model's to_params, odd": lambda: odd_model().to_params(),
    "model's check, odd": lambda: odd_model().check(),
    "model's is_valid, odd": lambda: odd_model().is_valid(),
    "model's check, naive": lambda: model().check(now=NAIVE),
    "model's to_json, wrong": lambda: model(client_token=5).to_json(),
    "model's to_params, wrong": lambda: model(client_token=5).to_params(),
    "parse_json, year 0": lambda: batch.parse_request_json(json.dumps(year_zero())),
}


def our_frames(trace: TracebackType | None) -> list[str]:
    """What the locals of our frames are, shown as an error tracker shows them."""
    values = [
        value
        for frame, _ in traceback.walk_tb(trace)
        if any(name in frame.f_code.co_filename for name in OURS)
        for value in frame.f_locals.values()
    ]
    assert not [value for value in values if isinstance(value, Odd)]
    return [*map(ascii, values)]


def assert_clean(error: BaseException) -> None:
    """Neither the error, nor what it refers to, has a canary."""
    assert error.__cause__ is None
    assert error.__context__ is None
    texts = [*traceback.format_exception(error), repr(error), repr(vars(error))]
    frames = our_frames(error.__traceback__)
    assert frames
    for text in (*texts, *frames):
        for canary in (NUMBER, VALUE, NUMBER[3:]):
            assert canary not in text


@pytest.mark.parametrize("name", FAILING)
def test_an_error_holds_nothing_of_the_value(name: str) -> None:
    with pytest.raises((ValueError, TypeError, KeyError)) as raised:
        FAILING[name]()
    assert_clean(raised.value)


@pytest.mark.parametrize("clock", [lambda: NOW, lambda: NAIVE], ids=["good", "naive"])
def test_neither_does_the_error_of_a_guard(
    clock: Callable[[], datetime], fake_connect: FakeConnect
) -> None:
    client = fake_connect.client()
    predial.guard(client, clock=clock)
    with pytest.raises(
        ValueError if clock() is NAIVE else predial.InvalidRequest
    ) as raised:
        client.put_dial_request_batch(**wrong())
    assert_clean(raised.value)
