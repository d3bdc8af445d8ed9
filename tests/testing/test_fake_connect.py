"""Real boto3 talks to the stand-in, which answers and misbehaves as it should."""

from __future__ import annotations

import json
import logging
import signal
import socket
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.client import HTTPResponse
from pathlib import Path
from typing import Any

import pytest
from botocore.config import Config
from botocore.exceptions import (
    ClientError,
    ConnectionClosedError,
    EndpointConnectionError,
    ReadTimeoutError,
)

from predial.testing import FakeConnect, fake_connect

NUMBER = "+442079460958"
NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)
CAMPAIGN = "4c1d7e52-8f0b-4a36-9d2e-5b6a7c8d9e0f"


def item(token: str, **other: Any) -> dict[str, Any]:
    """A dial request that expires ten minutes after `NOW`."""
    return {
        "clientToken": token,
        "phoneNumber": NUMBER,
        "expirationTime": NOW + timedelta(minutes=10),
        "attributes": {"first_name": "Ada"},
        **other,
    }


@pytest.fixture
def server() -> Iterator[FakeConnect]:
    with fake_connect(now=NOW) as running:
        yield running


def put(server: FakeConnect, *items: dict[str, Any]) -> Any:
    """Send a batch by boto3."""
    client = server.client()
    try:
        return client.put_dial_request_batch(id=CAMPAIGN, dialRequests=[*items])
    finally:
        client.close()


def refused(server: FakeConnect, *items: dict[str, Any]) -> dict[str, Any]:
    """Send a batch that is refused as a whole: the error's response."""
    with pytest.raises(ClientError) as caught:
        put(server, *items)
    response: dict[str, Any] = dict(caught.value.response)
    return response


def test_good_dial_requests_are_accepted(server: FakeConnect) -> None:
    answer = put(server, item("a"), item("b"))
    assert [each["clientToken"] for each in answer["successfulRequests"]] == ["a", "b"]
    assert answer["failedRequests"] == []
    assert [each.client_token for each in server.accepted] == ["a", "b"]
    assert server.accepted[0].item["expirationTime"] == "2026-12-01T12:10:00Z"
    assert [each.status for each in server.calls] == [200]


def test_a_repeated_token_gets_its_id_until_seven_days_are_over(
    server: FakeConnect,
) -> None:
    [first] = put(server, item("a"))["successfulRequests"]
    server.move_clock(timedelta(days=7, seconds=-1))
    later = item("a", expirationTime=server.now + timedelta(minutes=5))
    [again] = put(server, later)["successfulRequests"]
    assert again["id"] == first["id"]
    server.move_clock(timedelta(seconds=1))
    [new] = put(server, later)["successfulRequests"]
    assert new["id"] != first["id"]
    assert len(server.calls) == 3


@pytest.mark.parametrize(
    "bad",
    [
        item("bad", phoneNumber="0207946"),
        item("bad", expirationTime=NOW + timedelta(minutes=30)),
        item("bad", expirationTime=NOW),
    ],
    ids=["no E.164", "too late", "too early"],
)
def test_what_the_dialer_cannot_use_fails_alone(
    server: FakeConnect, bad: dict[str, Any]
) -> None:
    answer = put(server, item("a"), bad, item("b"))
    assert len(answer["successfulRequests"]) == 2
    assert answer["failedRequests"] == [
        {"clientToken": "bad", "id": "", "failureCode": "InvalidInput"}
    ]
    assert [each.client_token for each in server.accepted] == ["a", "b"]


@pytest.mark.parametrize(
    "items",
    [
        [item(str(number)) for number in range(26)],
        [item("a"), item("a")],
        [item("no such token")],
        [item("a", attributes={"a b": ""})],
    ],
    ids=["26", "a token twice", "a token with spaces", "an attribute's name"],
)
def test_what_the_model_does_not_allow_is_refused_as_a_whole(
    server: FakeConnect, items: list[dict[str, Any]]
) -> None:
    response = refused(server, *items)
    assert response["Error"]["Code"] == "ValidationException"
    assert response["ResponseMetadata"]["HTTPStatusCode"] == 400
    assert NUMBER not in str(response)
    assert server.accepted == []


def test_campaigns_have_states() -> None:
    with fake_connect(now=NOW, campaigns={}) as server:
        assert refused(server, item("a"))["Error"]["Code"] == (
            "ResourceNotFoundException"
        )
        server.set_state(CAMPAIGN, "Paused")
        response = refused(server, item("a"))
        assert response["Error"]["Code"] == "InvalidCampaignStateException"
        assert response["state"] == "Paused"
        server.set_state(CAMPAIGN, "Running")
        assert put(server, item("a"))["successfulRequests"]
        server.set_state(CAMPAIGN, None)
        assert refused(server, item("b"))["ResponseMetadata"]["HTTPStatusCode"] == 404


@pytest.mark.parametrize(
    ("fault", "code", "status"),
    [
        ("throttle", "ThrottlingException", 429),
        ("internal_error", "InternalServerException", 500),
    ],
)
def test_a_call_can_be_refused(
    server: FakeConnect, fault: Any, code: str, status: int
) -> None:
    server.fail_next(fault)
    response = refused(server, item("a"))
    assert response["Error"]["Code"] == code
    assert response["ResponseMetadata"]["HTTPStatusCode"] == status
    assert server.accepted == []
    assert put(server, item("a"))["successfulRequests"]
    assert [each.fault for each in server.calls] == [fault, None]


@pytest.mark.parametrize(("fault", "accepted"), [("drop", 0), ("lose_response", 1)])
def test_a_connection_can_end_before_or_after_the_work(
    server: FakeConnect, fault: Any, accepted: int
) -> None:
    server.fail_next(fault)
    with pytest.raises(ConnectionClosedError):
        put(server, item("a"))
    assert len(server.accepted) == accepted


def test_an_answer_can_be_no_json_or_odd(server: FakeConnect) -> None:
    server.fail_next("garbage", "odd_response")
    assert "successfulRequests" not in put(server, item("a"))
    answer = put(server, item("a"))
    assert [each["clientToken"] for each in answer["successfulRequests"]] == [
        "a",
        "never/sent",
    ]
    assert answer["failedRequests"] == [{"failureCode": "NewCode"}]


def test_dial_requests_can_be_refused_by_token_by_rule_and_by_chance(
    server: FakeConnect,
) -> None:
    server.refuse("RequestThrottled", tokens=["a"])
    server.refuse("UnknownError", when=lambda it: it["clientToken"].startswith("b"))
    answer = put(server, item("a"), item("b1"), item("c"))
    codes = {
        each["clientToken"]: each["failureCode"] for each in answer["failedRequests"]
    }
    assert codes == {"a": "RequestThrottled", "b1": "UnknownError"}
    server.behave()
    server.refuse("RequestThrottled", rate=0.5, seed=3)
    failed = [
        len(put(server, *(item(f"{n}-{m}") for m in range(25)))["failedRequests"])
        for n in range(8)
    ]
    assert 70 < sum(failed) < 130


def test_one_token_is_no_list_of_its_letters(server: FakeConnect) -> None:
    server.refuse("InvalidInput", tokens="ab")
    answer = put(server, item("a"), item("ab"))
    assert [each["clientToken"] for each in answer["failedRequests"]] == ["ab"]


def test_connections_that_a_client_keeps_end_with_the_block() -> None:
    before = threading.active_count()
    with fake_connect(now=NOW) as server:
        clients = [server.client() for _ in range(3)]
        for client in clients:
            client.put_dial_request_batch(id=CAMPAIGN, dialRequests=[item("a")])
    assert threading.active_count() <= before
    for client in clients:
        with pytest.raises(EndpointConnectionError):
            client.put_dial_request_batch(id=CAMPAIGN, dialRequests=[item("b")])
        client.close()
    assert len(server.calls) == 3


def test_the_block_does_not_wait_for_calls_that_wait() -> None:
    with fake_connect(now=NOW) as server:
        server.misbehave(0, delay=3600)
        client = server.client(config=Config(read_timeout=0.1))
        with pytest.raises(ReadTimeoutError):
            client.put_dial_request_batch(id=CAMPAIGN, dialRequests=[item("a")])
        client.close()
    assert server.calls == []


def sent(server: FakeConnect, header: str, body: bytes) -> HTTPResponse:
    """The answer to a request of which each byte is given."""
    host, _, port = server.endpoint_url.removeprefix("http://").partition(":")
    head = f"PUT /campaigns/{CAMPAIGN}/dial-requests HTTP/1.1\r\n{header}\r\n\r\n"
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(head.encode() + body)
        answer = HTTPResponse(connection, method="PUT")
        answer.begin()
        answer.read()
        return answer


@pytest.mark.parametrize(
    ("header", "status"),
    [
        ("Transfer-Encoding: chunked", 411),
        ("Content-Length: ten", 400),
        ("Content-Length: -1", 400),
        ("Content-Length: 1_0", 400),
        (f"Content-Length: {'9' * 5000}", 400),
    ],
    ids=["chunked", "a word", "negative", "an underscore", "endless"],
)
def test_a_body_must_say_its_length(
    server: FakeConnect, header: str, status: int
) -> None:
    assert sent(server, header, b"2\r\n{}\r\n0\r\n\r\n").status == status
    assert server.calls == []


def test_the_campaign_is_that_of_the_address(server: FakeConnect) -> None:
    dial_request = item("a", expirationTime="2026-12-01T12:10:00Z")
    body = json.dumps({"id": "not / one", "dialRequests": [dial_request]}).encode()
    assert sent(server, f"Content-Length: {len(body)}", body).status == 200
    assert server.accepted[0].campaign_id == CAMPAIGN


def test_calls_go_wrong_by_chance_alike_for_one_seed() -> None:
    def faults(seed: int) -> list[str | None]:
        with fake_connect(now=NOW) as server:
            server.misbehave(0.5, "throttle", "internal_error", seed=seed)
            for number in range(20):
                try:
                    put(server, item(str(number)))
                except ClientError:
                    continue
            return [each.fault for each in server.calls]

    assert faults(1) == faults(1)
    assert faults(1) != faults(2)
    assert {None, "throttle", "internal_error"} == set(faults(1))


def test_an_answer_can_take_longer_than_a_client_waits(server: FakeConnect) -> None:
    server.misbehave(0, delay=0.5)
    client = server.client(config=Config(read_timeout=0.1))
    with pytest.raises(Exception, match="Read timeout"):
        client.put_dial_request_batch(id=CAMPAIGN, dialRequests=[item("a")])
    client.close()


def test_what_it_cannot_do_is_said(server: FakeConnect) -> None:
    with pytest.raises(ValueError, match="no such fault: 'explode'; known are drop, "):
        server.fail_next("explode")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="no such state: 'running'; known are Init"):
        server.set_state(CAMPAIGN, "running")  # type: ignore[arg-type]
    with (
        pytest.raises(ValueError, match="now must have a time zone"),
        fake_connect(now=datetime(2026, 12, 1)),  # noqa: DTZ001
    ):
        pass
    client = server.client()
    with pytest.raises(ClientError) as caught:
        client.delete_campaign(id=CAMPAIGN)
    response: Any = caught.value.response
    assert response["ResponseMetadata"]["HTTPStatusCode"] == 501
    client.close()


def test_no_repr_and_no_log_has_a_number(
    server: FakeConnect, caplog: pytest.LogCaptureFixture, capfd: Any
) -> None:
    caplog.set_level(logging.DEBUG, logger="predial")
    put(server, item("a"), item("b", phoneNumber="0" + NUMBER))
    shown = repr((server, server.calls, server.accepted))
    logged = [each.getMessage() for each in caplog.records if "predial" in each.name]
    printed = capfd.readouterr()
    for text in (shown, *logged, printed.out, printed.err):
        assert NUMBER[1:] not in text
        assert "Ada" not in text
    assert server.calls[0].body["dialRequests"][0]["phoneNumber"] == NUMBER


def test_the_fixture_comes_with_the_package(tmp_path: Path) -> None:
    test = tmp_path / "test_it.py"
    test.write_text(
        "import sys\n"
        "before = set(sys.modules)\n"
        "def test_it(fake_connect):\n"
        "    assert not before & {'boto3', 'predial_contracts'}\n"
        "    assert fake_connect.calls == []\n"
    )
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", str(test)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "1 passed" in ended.stdout, ended.stdout + ended.stderr


def test_other_languages_reach_it_by_its_address() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "predial.testing"], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        request = urllib.request.Request(  # noqa: S310
            f"{url}/campaigns/{CAMPAIGN}/dial-requests", b"{}", method="PUT"
        )
        with pytest.raises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(request)  # noqa: S310
        with caught.value as answer:
            assert answer.headers["x-amzn-ErrorType"] == "ValidationException:"
            assert b"dialRequests" in answer.read()
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0
