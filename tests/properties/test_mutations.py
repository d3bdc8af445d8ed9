"""Valid payloads, and the same with exactly one rule broken, against an oracle."""

import json
import pickle
import random
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any, TypeAlias, cast

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from contract import oracle
from predial_contracts._runtime.violations import ContractError, Violation
from predial_contracts.connectcampaigns import put_dial_request_batch as batch
from properties.payloads import MUTATIONS, Mutation, requests, responses

Json: TypeAlias = Any

REQUEST = oracle.knowing(f"{oracle.OPERATION}/request.schema.json#")
RESPONSE = oracle.knowing(f"{oracle.OPERATION}/response.schema.json#")
FEW = settings(max_examples=10, suppress_health_check=[HealthCheck.too_slow])
CHOICES = st.integers(0, 2**32).map(random.Random)


def findings(violations: list[Violation]) -> set[oracle.Finding]:
    return {oracle.Finding(v.code, v.pointer, v.severity) for v in violations}


def said_by_the_oracle(validator: Any, payload: Json) -> set[oracle.Finding]:
    errors = oracle.unless_mistyped(list(validator.iter_errors(payload)))
    return {each for error in errors for each in oracle.described(error, None)}


@settings(max_examples=50, suppress_health_check=[HealthCheck.too_slow])
@given(requests)
def test_a_valid_request_is_accepted_by_every_reading(request: Json) -> None:
    assert batch.is_valid_request(request)
    assert batch.check_request(request) == []
    assert said_by_the_oracle(REQUEST, request) == set()
    batch.parse_request(request, strict=True)


@settings(max_examples=50, suppress_health_check=[HealthCheck.too_slow])
@given(responses)
def test_a_valid_response_is_accepted_by_every_reading(response: Json) -> None:
    assert batch.is_valid_response(response)
    assert batch.check_response(response) == []
    assert said_by_the_oracle(RESPONSE, response) == set()
    assert batch.read_response(response).violations == ()


@pytest.mark.parametrize("mutation", MUTATIONS, ids=str)
@FEW
@given(requests, CHOICES)
def test_one_broken_rule_is_found_where_it_was_broken_and_nothing_else(
    mutation: Mutation, request: Json, choice: random.Random
) -> None:
    broken, pointer = mutation.applied(request, choice)
    expected = oracle.Finding(mutation.code, pointer, mutation.severity)
    found = batch.check_request(broken)
    assert findings(found) - {expected} <= {
        oracle.Finding("maxUtf8Bytes", pointer, "advice")  # a key too long is heavy too
    }
    assert expected in findings(found)
    assert findings(found) == said_by_the_oracle(REQUEST, broken)
    valid = mutation.severity == "advice"
    assert batch.is_valid_request(broken) is valid
    for strict in (False, True):
        if valid and not strict:
            batch.parse_request(broken)
        else:
            with pytest.raises(ContractError) as error:
                batch.parse_request(broken, strict=strict)
            assert expected in findings(list(error.value.violations))


@given(requests, CHOICES, st.data())
def test_several_broken_rules_are_judged_as_the_oracle_judges_them(
    request: Json, choice: random.Random, data: st.DataObject
) -> None:
    mutations = data.draw(st.lists(st.sampled_from(MUTATIONS), min_size=2, max_size=4))
    broken = request
    for mutation in mutations:
        try:
            broken, _ = mutation.applied(broken, choice)
        except (AttributeError, IndexError, KeyError, TypeError, ValueError):
            assume(False)  # noqa: FBT003 - what it would break is broken away
    found = batch.check_request(broken)
    assert findings(found) == said_by_the_oracle(REQUEST, broken)
    blocked = any(each.severity == "error" for each in found)
    assert batch.is_valid_request(broken) is not blocked


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["id", "dialRequests", "attributes", "clientToken"])
            | st.text(max_size=3),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)
VERDICTS = [
    (getattr(batch, name), getattr(batch, name.replace("is_valid_", "check_")))
    for name in batch.__all__
    if name.startswith("is_valid_") and not name.endswith("_json")
]


@given(JSON)
def test_a_value_is_valid_by_a_definition_exactly_when_no_violation_blocks(
    value: Json,
) -> None:
    for is_valid, check in VERDICTS:
        blocked = any(each.severity == "error" for each in check(value))
        assert is_valid(value) is not blocked, check.__name__


@given(requests)
def test_a_parsed_request_comes_back_and_parses_to_an_equal_one(request: Json) -> None:
    model = batch.parse_request(request)
    again = batch.parse_request(model.to_json())
    assert again == model
    assert again.to_json() == model.to_json()
    for item, given_item in zip(
        model.to_json()["dialRequests"], request["dialRequests"], strict=True
    ):
        assert {**item, "expirationTime": ""} == {**given_item, "expirationTime": ""}
        assert as_moment(str(item["expirationTime"])) == as_moment(
            given_item["expirationTime"]
        )


@given(responses)
def test_a_response_that_was_read_comes_back_as_it_was(response: Json) -> None:
    model = batch.read_response(response).model
    assert model.to_json() == response
    assert batch.read_response(model.to_json()).model == model


def as_moment(text: str) -> datetime:
    return datetime.fromisoformat(text.removesuffix("Z")).replace(tzinfo=UTC)


@pytest.mark.parametrize("mutation", MUTATIONS, ids=str)
@settings(max_examples=3)
@given(requests, CHOICES)
def test_a_violation_is_a_frozen_value_that_can_be_pickled(
    mutation: Mutation, request: Json, choice: random.Random
) -> None:
    broken, _ = mutation.applied(request, choice)
    found, same = batch.check_request(broken), batch.check_request(broken)
    assert found == same
    for violation, equal in zip(found, same, strict=True):
        copy = pickle.loads(pickle.dumps(violation))  # noqa: S301 - our own bytes
        assert copy == violation == equal
        assert hash(copy) == hash(violation) == hash(equal)
        assert json.loads(json.dumps(violation.to_json())) == violation.to_json()
        assert violation != violation.code
        for name in ("code", "pointer", "message", "severity", "params", "new"):
            with pytest.raises(AttributeError):
                setattr(violation, name, "other")
        with pytest.raises(AttributeError):
            delattr(violation, "pointer")
    error = ContractError(found)
    copied = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert copied.violations == error.violations
    assert str(copied) == str(error)


def test_what_is_done_to_the_params_of_a_violation_changes_no_later_one() -> None:
    [violation] = batch.check_attribute_name("a b")
    kept, params = dict(violation.params), cast("Any", violation.params)
    with suppress(AttributeError, TypeError):
        params["pattern"] = "other"
    [later] = batch.check_attribute_name("a b")
    now = dict(later.params)
    with suppress(AttributeError, TypeError):
        params.update(kept)  # else every test that follows would read the other
    assert now == kept


def test_the_params_of_a_violation_cannot_be_changed() -> None:
    [violation] = batch.check_campaign_id("a" * 257)
    with pytest.raises(TypeError):
        cast("Any", violation.params)["limit"] = 1
