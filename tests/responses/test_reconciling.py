"""Each token that was sent is accepted, refused or missing, whatever came back."""

from __future__ import annotations

from collections import Counter, UserDict
from collections.abc import Callable
from itertools import chain
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from predial.testing import fake_connect
from predial_contracts.connectcampaigns import put_dial_request_batch as contract
from predial_runtime.answers import Answer
from predial_runtime.reconciling import Batch, FailureCode, reconciled
from responses.answers import (
    NUMBER,
    RESPONSES,
    TOKENS,
    Json,
    entries,
    hostile,
    item,
    request,
)


def response(
    accepted: dict[str, str] | None = None, refused: dict[str, str] | None = None
) -> Json:
    return {
        "successfulRequests": [
            {"clientToken": token, "id": each}
            for token, each in (accepted or {}).items()
        ],
        "failedRequests": [
            {"clientToken": token, "id": "", "failureCode": code}
            for token, code in (refused or {}).items()
        ],
    }


def tokens(*parts: tuple[Any, ...]) -> list[list[Any]]:
    return [[each.token for each in part] for part in parts]


SENT = request("a", "b", "c", "d", "e")
ANSWER = response(
    {"a": "1"}, {"b": "InvalidInput", "c": "RequestThrottled", "d": "UnknownError"}
)


def test_items_are_accepted_refused_or_missing() -> None:
    result = contract.reconcile(SENT, ANSWER)
    assert tokens(result.accepted, result.refused, result.missing) == [
        ["a"],
        ["b", "c", "d"],
        ["e"],
    ]
    assert result.accepted[0].id == "1"
    assert result.accepted[0].item is SENT["dialRequests"][0]
    assert [each.retryable for each in result.refused] == [False, True, True]
    assert result.refused[0].remedy == "correct it; the service names no field"
    assert result.refused[1].meaning.startswith("too few agents or telecom capacity")


def test_the_request_to_send_again_is_of_the_form_that_was_sent() -> None:
    again = {"id": "campaign", "dialRequests": [item("c"), item("d")]}
    assert contract.reconcile(SENT, ANSWER).retry == again
    params: dict[str, Any] = dict(contract.parse_request(SENT).to_params())
    retried = contract.reconcile(params, ANSWER).retry
    assert retried is not None
    assert retried["dialRequests"] == params["dialRequests"][2:4]
    model = contract.reconcile(contract.parse_request(SENT), ANSWER)
    assert model.retry == contract.parse_request(again)
    assert model.refused[0].item == contract.parse_request(SENT).dial_requests[1]


@pytest.mark.parametrize(
    "answer", [response({"a": "1"}), response({}, {"a": "InvalidInput"}), None]
)
def test_there_is_nothing_to_send_again(answer: Json) -> None:
    assert contract.reconcile(request("a"), answer).retry is None


def test_a_code_that_the_contract_does_not_know_is_not_retried() -> None:
    [refused] = contract.reconcile(request("a"), response({}, {"a": "New"})).refused
    assert (refused.code, refused.retryable) == ("New", False)
    assert refused.meaning == "the contract does not know the code"


def test_an_answer_that_contradicts_itself_counts_once() -> None:
    answer = response({"a": "1"}, {"a": "RequestThrottled", "b": "UnknownError"})
    answer["successfulRequests"].append({"clientToken": "a", "id": "2"})
    answer["failedRequests"].append({"clientToken": "b", "failureCode": "InvalidInput"})
    result = contract.reconcile(request("a", "b"), answer)
    assert [(each.token, each.id) for each in result.accepted] == [("a", "1")]
    assert [(each.token, each.code) for each in result.refused] == [
        ("b", "UnknownError")
    ]
    assert [(each.token, each.id, each.code) for each in result.duplicated] == [
        ("a", "2", None),
        ("a", "", "RequestThrottled"),
        ("b", None, "InvalidInput"),
    ]


def test_entries_that_stand_for_no_item_are_reported() -> None:
    answer = response({"a": "1", "z": "9"})
    answer["failedRequests"].append({"failureCode": "InvalidInput"})
    result = contract.reconcile(request("a"), answer)
    assert tokens(result.accepted, result.unexpected) == [["a"], ["z", None]]


def test_a_token_that_was_sent_twice_counts_once() -> None:
    result = contract.reconcile(request("a", "a"), response({"a": "1"}))
    assert tokens(result.accepted, result.missing) == [["a"], []]


def test_items_without_a_token_are_missing() -> None:
    result = contract.reconcile(request(None, 5, "a"), response({"a": "1"}))
    assert tokens(result.accepted, result.missing) == [["a"], [None, None]]


def test_an_answer_that_was_read_can_be_given() -> None:
    answer = contract.read_response(ANSWER)
    assert contract.reconcile(SENT, answer).answer is answer


@settings(max_examples=300)
@given(st.lists(TOKENS, max_size=6), RESPONSES)
def test_each_token_is_in_one_part_and_each_entry_is_used(
    sent: list[str], answer: Json
) -> None:
    result = contract.reconcile(request(*sent), answer)
    parts = tokens(result.accepted, result.refused, result.missing)
    assert Counter(chain.from_iterable(parts)) == Counter(set(sent))
    for part in parts:
        assert part == [token for token in dict.fromkeys(sent) if token in part]
    retried: list[Any] = [] if result.retry is None else result.retry["dialRequests"]
    assert [each["clientToken"] for each in retried] == [
        each.token for each in result.refused if each.retryable
    ]
    used: list[Any] = [
        *result.accepted,
        *result.refused,
        *result.unexpected,
        *result.duplicated,
    ]
    reported = entries(answer, "successfulRequests") + entries(answer, "failedRequests")
    assert Counter(each.token for each in used) == Counter(
        token if isinstance(token := each.get("clientToken"), str) else None
        for each in reported
    )
    assert NUMBER not in repr(result)


def test_what_the_service_refused_can_be_sent_again() -> None:
    with fake_connect() as server:
        server.refuse("RequestThrottled", tokens=["b"])
        client = server.client()
        expires = server.now.replace(microsecond=0).timestamp() + 300
        sent: dict[str, Any] = {
            "id": "campaign",
            "dialRequests": [
                item(token) | {"expirationTime": int(expires)} for token in "ab"
            ],
        }
        first = contract.reconcile(sent, client.put_dial_request_batch(**sent))
        assert tokens(first.accepted, first.refused) == [["a"], ["b"]]
        server.behave()
        assert first.retry is not None
        raw = client.put_dial_request_batch(**first.retry)
        client.close()
        assert tokens(contract.reconcile(first.retry, raw).accepted) == [["b"]]
        assert [each.client_token for each in server.accepted] == ["a", "b"]


def test_an_entry_counts_where_no_model_can_hold_it() -> None:
    codes = {"Busy": FailureCode(retryable=True, meaning="busy", remedy="wait")}
    names = ("orders", "orders"), ("key", "key")
    batch = Batch(*names, "number", "taken", "left", "why", codes)
    orders = [{"key": "a"}, {"key": "b"}]
    raw = {
        "taken": [{"key": "a", "number": "1"}],
        "left": [{"key": "b", "why": "Busy"}],
    }
    result = reconciled(
        batch, {"orders": orders}, raw, lambda raw: Answer(None, (), raw)
    )
    assert tokens(result.accepted, result.refused) == [["a"], ["b"]]
    assert result.retry == {"orders": orders[1:]}


Raising, Text, Array, Object = map(hostile, (object, str, list, dict))


def test_classes_of_their_own_are_read_past_their_errors() -> None:
    answer = {
        "successfulRequests": Array([Object(clientToken=Text("a"), id=Text("1"))]),
        "failedRequests": Array([Object(clientToken="b", failureCode=Text("X"))]),
    }
    sent: dict[str, Any] = Object(
        dialRequests=Array([Object(clientToken=Text("a")), item("b")])
    )
    for request_, answer_ in ((request("a", "b"), answer), (sent, Object(answer))):
        result = contract.reconcile(request_, answer_)
        assert tokens(result.accepted, result.refused) == [["a"], ["b"]]
        assert (result.accepted[0].id, result.refused[0].code) == ("1", "X")
        assert result.answer.violations
        assert NUMBER not in repr(result)


@pytest.mark.parametrize(
    "make",  # pytest itself looks at the classes of values
    [
        Raising,
        Object,
        lambda: {"successfulRequests": Raising(), "failedRequests": Array()},
        lambda: {"successfulRequests": [Raising(), {"clientToken": Raising()}]},
    ],
    ids=["an object", "a dict", "its lists", "their entries"],
)
def test_what_cannot_be_read_is_reported(make: Callable[[], Any]) -> None:
    result = contract.reconcile(request("a"), make())
    assert tokens(result.missing) == [["a"]]
    assert result.answer.violations
    for entry in result.unexpected:
        assert (entry.token, entry.id, entry.code) == (None, None, None)
    assert NUMBER not in repr(result)
    sent: dict[str, Any] = Raising()
    assert contract.reconcile(sent, ANSWER).accepted == ()


def test_a_request_that_cannot_be_sent_again_is_reported() -> None:
    sent: dict[str, Any] = Object(dialRequests=[item("a")])
    result = contract.reconcile(sent, response({}, {"a": "RequestThrottled"}))
    assert result.retry is None
    assert tokens(result.refused) == [["a"]]
    assert [each.code for each in result.answer.violations] == ["unreadable"]


def test_mappings_are_entries() -> None:
    refused = ({"clientToken": "b", "failureCode": "InvalidInput"},)
    answer: dict[str, Any] = {
        "successfulRequests": [UserDict(clientToken="a", id="1"), UserDict(id="2")],
        "failedRequests": refused,
    }
    for each in (answer, UserDict(answer)):
        result = contract.reconcile(request("a", "b"), each)
        assert tokens(result.accepted, result.refused) == [["a"], ["b"]]
        assert tokens(result.unexpected) == [[None]]
        assert result.accepted[0].id == "1"
