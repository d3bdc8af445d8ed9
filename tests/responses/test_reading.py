"""A response is read after its effect: whatever it holds, nothing of it is lost."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from predial.testing import fake_connect
from predial_codegen.compilation import loaded, plan_schema
from predial_contracts._runtime.violations import Violation
from predial_contracts.connectcampaigns import put_dial_request_batch as contract
from predial_runtime.answers import read
from properties.payloads import responses
from responses.answers import (
    LISTS,
    NUMBER,
    RESPONSES,
    Json,
    Raising,
    circular,
    entries,
    item,
    nested,
)


def found(*violations: Violation) -> list[tuple[str, str, str]]:
    return [(each.code, each.pointer, each.severity) for each in violations]


@given(responses)
def test_a_response_as_it_should_be_has_no_violations(response: Json) -> None:
    answer = contract.read_response(response)
    assert answer.violations == ()
    assert answer.model.to_json() == response
    assert answer.raw is response


@settings(max_examples=300)
@given(RESPONSES)
def test_whatever_comes_is_read_without_an_error(response: Json) -> None:
    answer = contract.read_response(response)
    assert answer.raw is response
    assert isinstance(answer.model, contract.PutDialRequestBatchResponse)
    if not contract_is_kept(response):
        assert answer.violations
    assert NUMBER not in repr(answer) + str([*map(repr, answer.violations)])


def contract_is_kept(response: Json) -> bool:
    try:
        return contract.is_valid_response(response)
    except ValueError:
        return False


@given(
    st.fixed_dictionaries(
        {
            name: st.lists(
                st.fixed_dictionaries(
                    {},
                    optional={
                        "clientToken": st.text() | st.integers(),
                        "id": st.text() | st.none(),
                        "failureCode": st.text() | st.lists(st.text()),
                        "new": st.text(),
                    },
                )
                | st.text(),
                max_size=5,
            )
            for name in LISTS
        }
    )
)
def test_every_string_of_an_entry_is_in_the_model(response: Json) -> None:
    kept: Json = contract.read_response(response).model.to_json()
    for name in LISTS:
        names = ["clientToken", "id", "new"]
        names += ["failureCode"] if name == "failedRequests" else []
        assert strings(kept, name, names) == strings(response, name, names)


def strings(response: Json, name: str, names: list[str]) -> list[list[str | None]]:
    return [
        [each.get(key) if isinstance(each.get(key), str) else None for key in names]
        for each in entries(response, name)
    ]


@pytest.mark.parametrize(
    ("response", "expected"),
    [
        (
            {"successfulRequests": [{"clientToken": "a/b", "id": "1"}]},
            ("pattern", "/successfulRequests/0/clientToken", "error"),
        ),
        (
            {"failedRequests": [{"clientToken": "a", "failureCode": "NewCode"}]},
            ("enum", "/failedRequests/0/failureCode", "advice"),
        ),
        (
            {"failedRequests": [{"clientToken": "a", "since": 2027}]},
            ("additionalProperties", "/failedRequests/0/since", "advice"),
        ),
        ({"nextToken": "b"}, ("additionalProperties", "/nextToken", "advice")),
        (
            {"successfulRequests": [{"clientToken": 5, "id": "1"}]},
            ("type", "/successfulRequests/0/clientToken", "error"),
        ),
        (
            {"successfulRequests": ["a", {"clientToken": "b"}]},
            ("type", "/successfulRequests/0", "error"),
        ),
        ({"successfulRequests": "none"}, ("type", "/successfulRequests", "error")),
        ([], ("type", "", "error")),
        (None, ("type", "", "error")),
        (object(), ("type", "", "error")),
        (Raising(), ("unreadable", "", "error")),
        (
            {"successfulRequests": nested(50_000)},
            ("type", "/successfulRequests/0", "error"),
        ),
    ],
    ids=lambda value: "" if isinstance(value, tuple) else type(value).__name__,
)
def test_what_is_unexpected_is_reported(
    response: Json, expected: tuple[str, str, str]
) -> None:
    assert found(*contract.read_response(response).violations) == [expected]


def test_the_model_has_all_but_what_it_cannot_hold() -> None:
    answer = contract.read_response(
        {
            "successfulRequests": [
                {"clientToken": "a/b", "id": 5, "note": "kept"},
                None,
                {"clientToken": "c", "id": "2"},
            ],
            "failedRequests": 7,
            "nextToken": "d",
            "ResponseMetadata": {"RequestId": "r-1"},
        }
    )
    assert answer.model == contract.PutDialRequestBatchResponse(
        successful_requests=(
            contract.SuccessfulRequest.from_json(
                {"clientToken": "a/b", "note": "kept"}
            ),
            contract.SuccessfulRequest.from_json({"clientToken": "c", "id": "2"}),
        ),
        extra={"nextToken": "d", "ResponseMetadata": {"RequestId": "r-1"}},
    )


def test_an_answer_is_frozen() -> None:
    answer = contract.read_response({})
    with pytest.raises(dataclasses.FrozenInstanceError):
        answer.raw = None  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def test_what_boto3_gives_is_read_as_it_is() -> None:
    with fake_connect(now=datetime(2026, 12, 1, 11, 50, tzinfo=UTC)) as server:
        server.fail_next("odd_response")
        client = server.client()
        raw = client.put_dial_request_batch(id="campaign", dialRequests=[item("a")])
        client.close()
    answer = contract.read_response(raw)
    assert answer.model.successful_requests
    assert [each.client_token for each in answer.model.successful_requests] == [
        "a",
        "never/sent",
    ]
    assert "pattern" in [each.code for each in answer.violations]


SHIPMENT = {
    "$schema": "urn:predial:dialect:1",
    "type": "object",
    "properties": {
        "sent": {"type": "string", "format": "date-time"},
        "secret": {
            "type": "object",
            "sensitive": True,
            "properties": {"pin": {"type": "string"}},
        },
        "parts": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"at": {"type": "string", "format": "date-time"}},
                "required": ["at"],
            },
        },
    },
}


def kept(value: Any) -> tuple[Any, list[tuple[str, str, str]]]:
    """What is left of a value for a model, and what is reported of it."""
    module, _ = loaded(plan_schema(SHIPMENT))
    answer = read(module.ROOT.schema, dict, value, None)
    return answer.model, [
        (each.code, each.pointer, each.severity) for each in answer.violations
    ]


def test_times_of_boto3_are_times() -> None:
    moment = datetime(2026, 12, 1, tzinfo=UTC)
    assert kept({"sent": moment}) == ({"sent": "2026-12-01T00:00:00Z"}, [])


def test_what_lacks_a_required_property_is_left_to_the_raw_answer() -> None:
    value = {"parts": [{"at": "soon"}, {"at": "2026-12-01T00:00:00Z"}, {}]}
    assert kept(value) == (
        {"parts": [{"at": "2026-12-01T00:00:00Z"}]},
        [
            ("format.date-time", "/parts/0/at", "error"),
            ("required", "/parts/2", "error"),
        ],
    )


def test_names_in_a_sensitive_object_are_not_shown() -> None:
    assert kept({"secret": {NUMBER: 1}}) == ({"secret": {NUMBER: 1}}, [])


def test_a_response_that_is_too_deep_loses_no_other_entry() -> None:
    deep = {"clientToken": "a", "id": nested(50_000), "more": nested(50_000)}
    model = contract.read_response({"successfulRequests": [deep, 5, circular()]}).model
    assert model.successful_requests
    assert [each.client_token for each in model.successful_requests] == ["a", None]
