"""A property's name that may be a value is reported by its number, in every output."""

import json
import logging
from typing import Any

import pytest

import predial
import predial_codegen
from predial.testing import FakeConnect
from predial_contracts.connectcampaigns import put_dial_request_batch as contract

NUMBER = "+442079460958"
HIDDEN = [NUMBER, "020 7946 0958", "442079460958", "Ada Lovelace, 12 High Street"]
SHOWN = ["clienttoken", "Attributes", "phone_number2", "x-trace.id"]


def request(name: str, place: str) -> dict[str, Any]:
    """A request with a property of this name, at its root or in its dial request."""
    item: dict[str, Any] = {"clientToken": "a", "phoneNumber": NUMBER}
    whole: dict[str, Any] = {"id": "campaign", "dialRequests": [item]}
    (whole if place == "root" else item)[name] = "Ada"
    return whole


@pytest.mark.parametrize("place", ["root", "item"])
@pytest.mark.parametrize("name", HIDDEN)
def test_a_name_that_may_be_a_value_is_not_reported(name: str, place: str) -> None:
    found = contract.check_request(request(name, place))
    [unknown] = [each for each in found if each.code == "additionalProperties"]
    assert unknown.pointer == ("" if place == "root" else "/dialRequests/0")
    assert unknown.params["property"] == 3
    texts = [repr(found), *map(str, found), json.dumps([it.to_json() for it in found])]
    with pytest.raises(contract.ContractError) as refused:
        contract.parse_request(request(name, place))
    texts += [str(refused.value), repr(refused.value)]
    texts.append(repr(contract.read_response({name: 1}).violations))
    assert not [text for text in texts if name in text or "Ada" in text]


@pytest.mark.parametrize("name", SHOWN)
def test_a_name_that_is_one_is_reported(name: str) -> None:
    found = contract.check_request(request(name, "item"))
    assert f"/dialRequests/0/{name}" in [each.pointer for each in found]


@pytest.mark.parametrize("name", HIDDEN)
def test_neither_the_guard_nor_its_log_tells_it(
    name: str, fake_connect: FakeConnect, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="predial")
    client = fake_connect.client()
    predial.guard(client)
    with pytest.raises(predial.InvalidRequest) as refused:
        client.put_dial_request_batch(**request(name, "item"))
    # botocore finds the same, and names the object: that is no second violation.
    assert "botocore" not in {each.code for each in refused.value.violations}
    logged = [each.getMessage() for each in caplog.records if each.name == "predial"]
    assert not [it for it in [str(refused.value), *logged] if name in it]
    [outcome] = predial.submit(client, "campaign", [request(name, "item")])
    assert name not in repr(outcome)
    assert fake_connect.calls == []


def test_where_nothing_is_sensitive_any_name_is_reported() -> None:
    check = predial_codegen.compile({"additionalProperties": False}).check
    assert [each.pointer for each in check({NUMBER: 1})] == [f"/{NUMBER}"]
