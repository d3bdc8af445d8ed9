"""A `ClientError` of boto3 becomes the contract's exception, or stays what it is."""

from __future__ import annotations

import copy
import pickle
import traceback
from typing import Any

import pytest
from botocore.exceptions import ClientError
from botocore.parsers import create_parser

from predial.testing import fake_connect
from predial_contracts.connectcampaigns import put_dial_request_batch as contract
from responses.answers import hostile

NUMBER = "+442079460958"
CODES = {
    "InternalServerException": "InternalServerError InternalServer InternalFailure",
    "ResourceNotFoundException": "",
    "ValidationException": "ValidationError",
    "ConflictException": "",
    "InvalidCampaignStateException": "",
    "AccessDeniedException": "AccessDenied",
    "ThrottlingException": "Throttling ThrottledException TooManyRequestsException",
}


def client_error(code: Any, **members: Any) -> ClientError:
    response: Any = {
        "Error": {"Code": code, "Message": "no"},
        "ResponseMetadata": {"RequestId": "r-1", "HTTPStatusCode": 400},
        **members,
    }
    return ClientError(response, "PutDialRequestBatch")


@pytest.mark.parametrize(
    ("code", "name"),
    [(code, name) for name, more in CODES.items() for code in [name, *more.split()]],
)
def test_each_code_means_its_exception(code: str, name: str) -> None:
    typed = contract.error_from(client_error(code))
    assert type(typed) is getattr(contract, name)


@pytest.mark.parametrize(
    "code",
    [
        "aws.campaigns#ConflictException",
        "ConflictException:http://internal.amazon.com/coral/",
        "aws.campaigns#ConflictException:http://internal.amazon.com/x#y",
        " ConflictException",
    ],
)
def test_namespaces_and_addresses_are_no_part_of_a_code(code: str) -> None:
    assert type(contract.error_from(client_error(code))) is contract.ConflictException


def parsed(headers: dict[str, str], body: bytes) -> ClientError:
    """What boto3 raises for an answer of HTTP, by botocore's own parser."""
    parser: Any = create_parser("rest-json")
    data = parser.parse({"headers": headers, "body": body, "status_code": 500}, None)
    return ClientError(data, "PutDialRequestBatch")


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ({"x-amzn-errortype": "a.b#InternalServerException:http://x"}, b"{}"),
        ({}, b'{"__type": "a.b#InternalServerException", "message": "m"}'),
        ({}, b'{"code": "InternalServerError", "message": "m"}'),
    ],
)
def test_codes_are_found_where_botocore_finds_them(
    headers: dict[str, str], body: bytes
) -> None:
    typed = contract.error_from(parsed(headers, body))
    assert isinstance(typed, contract.InternalServerException)
    assert (typed.status, typed.retryable) == (500, True)


def test_an_exception_keeps_all_that_the_response_holds() -> None:
    error = client_error("InvalidCampaignStateException", state="Paused", since=2027)
    typed = contract.error_from(error)
    assert isinstance(typed, contract.InvalidCampaignStateException)
    assert (typed.state, typed.message, str(typed)) == ("Paused", "no", "no")
    assert typed.extra == {
        "Error": {"Code": "InvalidCampaignStateException", "Message": "no"},
        "ResponseMetadata": {"RequestId": "r-1", "HTTPStatusCode": 400},
        "since": 2027,
    }
    made = pickle.loads(pickle.dumps(typed))  # noqa: S301 - our own bytes
    assert (made.state, made.extra) == (typed.state, typed.extra)


def test_an_exception_is_copied_as_it_is_whatever_it_holds() -> None:
    typed = contract.ThrottlingException(message="no", extra={"since": {1, 2}})
    typed.add_note("at night")
    for made in (pickle.loads(pickle.dumps(typed)), copy.copy(typed)):  # noqa: S301
        assert vars(made) == vars(typed)
        assert (made.args, made.__notes__) == (("no",), ["at night"])


@pytest.mark.parametrize("members", [{}, {"state": None}, {"state": 5}])
def test_an_exception_without_a_state_that_can_be_read_has_none(
    members: dict[str, Any],
) -> None:
    error = client_error("InvalidCampaignStateException", **members)
    typed = contract.error_from(error)
    assert isinstance(typed, contract.InvalidCampaignStateException)
    assert typed.state is None
    assert typed.__cause__ is error


class StrangeError(Exception):
    """Looks like botocore's error, and is none."""

    def __init__(self, response: object) -> None:
        super().__init__("strange")
        self.response = response


@pytest.mark.parametrize(
    "error",
    [
        client_error("SomethingNew"),
        client_error(""),
        client_error("429"),
        client_error(429),
        client_error(None),
        ValueError("no response"),
        StrangeError(None),
        StrangeError([]),
        StrangeError({"Error": "ConflictException"}),
        StrangeError({"Error": {"Code": ["ConflictException"]}}),
        StrangeError({"Error": {"Code": "ConflictException", "Message": 5}}),
        KeyboardInterrupt(),
    ],
    ids=repr,
)
def test_any_other_error_stays_what_it_is(error: BaseException) -> None:
    assert contract.error_from(error) is error
    with pytest.raises(type(error)) as caught:
        raise contract.error_from(error) from error
    assert caught.value is error
    assert traceback.format_exception(caught.value)


def test_a_code_of_a_class_of_its_own_is_read() -> None:
    response = {"Error": {"Code": hostile(str, "partition")("ConflictException")}}
    typed = contract.error_from(StrangeError(response))
    assert type(typed) is contract.ConflictException


def test_an_error_that_cannot_be_read_stays_what_it_is() -> None:
    for kind in (object, dict):
        error = StrangeError(hostile(kind)())
        assert contract.error_from(error) is error
    unready = hostile(Exception)()  # it raises an error where its response is sought
    assert contract.error_from(unready) is unready


def test_what_boto3_raises_is_typed_with_the_error_as_its_cause() -> None:
    with fake_connect() as server:
        server.fail_next("throttle", "internal_error")
        client = server.client()
        for kind in (contract.ThrottlingException, contract.InternalServerException):
            with pytest.raises(kind) as caught:
                send(client)
            assert isinstance(caught.value, contract.PutDialRequestBatchError)
            assert caught.value.retryable
            assert isinstance(caught.value.__cause__, ClientError)
            shown = "".join(traceback.format_exception(caught.value))
            assert NUMBER not in shown + repr(caught.value)
        client.close()


def send(client: Any) -> None:
    item: dict[str, Any] = {
        "clientToken": "a",
        "phoneNumber": NUMBER,
        "expirationTime": "2026-12-01T12:00:00Z",
        "attributes": {},
    }
    try:
        client.put_dial_request_batch(id="campaign", dialRequests=[item])
    except ClientError as error:
        raise contract.error_from(error) from error
