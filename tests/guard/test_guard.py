"""A guarded client sends what the contract takes, and nothing else."""

import gc
import logging
import pickle
import subprocess
import sys
import time
import traceback
import weakref
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from threading import Barrier, BrokenBarrierError
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

import boto3
import botocore.session
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError, ParamValidationError

import predial
from canary.planting import CANARIES, NUMBER, PLANTED, VALUE, Planted
from contract.oracle import PAYLOADS, payloads
from generation.packages import contract
from generation.packages import predial as schema_of
from params.test_params import MISREAD
from predial.testing import FakeConnect, fake_connect
from predial_contracts.connectcampaigns import put_dial_request_batch as batch

NOW = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
SOON = NOW + timedelta(minutes=5)
POINTER = "/dialRequests/0/expirationTime"
KEYS: dict[str, Any] = {
    "region_name": "us-east-1",
    "aws_access_key_id": "testing",
    "aws_secret_access_key": "testing",
}


def clock() -> datetime:
    return NOW


def call(moment: Any = SOON, **changes: Any) -> dict[str, Any]:
    """Keyword arguments as the API's reference page shows them."""
    item = {
        "clientToken": "token-1",
        "phoneNumber": "+442079460958",
        "expirationTime": moment,
        "attributes": {"name": "Ada"},
    }
    return {"id": "campaign", "dialRequests": [{**item, **changes}]}


@pytest.fixture
def service() -> Iterator[FakeConnect]:
    with fake_connect(now=NOW) as server:
        yield server


@pytest.fixture
def session() -> boto3.Session:
    return boto3.Session(**KEYS)


def made(session: boto3.Session, service: FakeConnect, **options: Any) -> Any:
    maker: Any = session  # the types of all services take seconds to check
    return maker.client(
        "connectcampaigns", endpoint_url=service.endpoint_url, config=Config(**options)
    )


@pytest.fixture
def client(session: boto3.Session, service: FakeConnect) -> Any:
    return made(session, service)


def refused(client: Any, arguments: dict[str, Any]) -> predial.InvalidRequest:
    """The error of a call that must not reach the server."""
    with pytest.raises(predial.InvalidRequest) as raised:
        client.put_dial_request_batch(**arguments)
    return raised.value


def send(client: Any, arguments: dict[str, Any]) -> None:
    """A call that reaches the server, whatever that says of it."""
    with suppress(ClientError):
        client.put_dial_request_batch(**arguments)


def codes(error: predial.InvalidRequest) -> list[str]:
    return [each.code for each in error.violations]


def test_the_request_of_the_reference_page_goes_through(
    client: Any, service: FakeConnect
) -> None:
    predial.guard(client, clock=clock)
    answer = client.put_dial_request_batch(**call())
    assert batch.check_params(call(), now=NOW) == []
    assert batch.read_response(answer).model.successful_requests is not None
    [accepted] = service.accepted
    assert accepted.item["expirationTime"] == "2026-12-01T12:05:00Z"


@pytest.mark.parametrize("validation", [True, False])
def test_no_bad_example_reaches_the_server(
    session: boto3.Session, service: FakeConnect, *, validation: bool
) -> None:
    client = made(session, service, parameter_validation=validation)
    predial.guard(client, clock=clock)
    bad = [
        payload
        for path in sorted(PAYLOADS.glob("request/bad/*.json"))
        for _, payload in payloads(path)
        if hasattr(payload, "keys")
    ]
    for payload in bad:
        error = refused(client, payload)
        expected = batch.check_request(payload, now=NOW)
        assert list(error.violations[: len(expected)]) == expected
    assert len(bad) > 60
    assert service.calls == []


@pytest.mark.parametrize("misread", MISREAD, ids=repr)
def test_what_botocore_misreads_reaches_no_server(
    client: Any, service: FakeConnect, misread: Any
) -> None:
    predial.guard(client, clock=clock)
    error = refused(client, call(misread))
    assert error.violations[0].pointer == POINTER
    assert service.calls == []


def test_clauses_for_botocores_error_catch_it(client: Any) -> None:
    predial.guard(client, clock=clock)
    with pytest.raises(ParamValidationError) as raised:
        client.put_dial_request_batch(**call(phoneNumber="020 7946 0958"))
    assert isinstance(raised.value, predial.InvalidRequest)
    assert raised.value.operation == "PutDialRequestBatch"


def test_the_error_prints_every_violation_and_pickles(client: Any) -> None:
    predial.guard(client, clock=clock)
    error = refused(client, {**call("2030", clientToken=""), "id": "a b"})
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    for each in (error, again):
        assert type(each) is predial.InvalidRequest
        assert codes(each) == ["pattern", "minLength", "format.date-time-utc"]
        assert each.operation == "PutDialRequestBatch"
        for violation in each.violations:
            assert violation.message in str(each)
            assert violation.pointer in str(each)
    assert again.violations == error.violations


def renderings(error: BaseException) -> Iterator[str]:
    """Every way in which an error shows itself."""
    yield from (str(error), repr(error), repr(error.args), repr(vars(error)))
    yield pickle.dumps(error).decode("latin-1")
    yield from traceback.format_exception(error)
    for frame, _ in traceback.walk_tb(error.__traceback__):
        if Path(frame.f_code.co_filename) != Path(__file__):
            yield from map(repr, frame.f_locals.values())
    for other in (error.__cause__, error.__context__):
        assert other is None


def leaked(texts: Iterator[str]) -> list[str]:
    return [canary for text in texts for canary in CANARIES if canary in text]


CALLS = [each for each in PLANTED if isinstance(each.payload, dict)]


@pytest.mark.parametrize("planted", CALLS, ids=str)
def test_no_error_tells_a_canary(
    client: Any, caplog: pytest.LogCaptureFixture, planted: Planted
) -> None:
    predial.guard(client, clock=clock, strict=True)
    error = refused(client, planted.payload)  # all of them are late, at least
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("app").error("refused", exc_info=error)
    assert leaked(renderings(error)) == []
    assert leaked(iter([caplog.text])) == []


def test_a_dict_of_the_callers_own_stays_whole(client: Any) -> None:
    predial.guard(client, clock=clock)
    params = call("2030")
    with pytest.raises(predial.InvalidRequest):
        client.generate_presigned_url("put_dial_request_batch", Params=params)
    assert params == call("2030")
    refused(client, params)
    assert params == call("2030")


def test_a_dict_of_a_handlers_own_stays_whole(client: Any) -> None:
    params = call("2030")
    predial.guard(client, clock=clock)
    event = "provide-client-params.connectcampaigns.PutDialRequestBatch"

    def instead(**_: object) -> dict[str, Any]:
        return params

    client.meta.events.register(event, instead)
    refused(client, call())
    assert params == call("2030")


@pytest.mark.parametrize("planted", CALLS, ids=str)
def test_no_warning_and_no_advice_tells_a_canary(
    client: Any, caplog: pytest.LogCaptureFixture, planted: Planted
) -> None:
    advice: list[Any] = []
    predial.guard(client, mode="warn", clock=clock, on_advice=advice.extend)
    with (
        caplog.at_level(logging.INFO, "predial"),
        suppress(ParamValidationError, ClientError),  # not of ours
    ):
        client.put_dial_request_batch(**planted.payload)
    assert "predial" in {record.name for record in caplog.records}
    assert leaked(iter([caplog.text, repr(advice)])) == []


@pytest.mark.parametrize(
    "wrapped",
    [
        MappingProxyType(call()["dialRequests"][0]),
        batch.parse_params(call()).dial_requests[0],
    ],
    ids=["a mapping", "a model"],
)
def test_what_botocore_alone_refuses_is_reported_without_its_value(
    client: Any, wrapped: Any
) -> None:
    predial.guard(client, clock=clock)
    arguments = {"id": "campaign", "dialRequests": [wrapped]}
    assert batch.check_params(arguments, now=NOW) == []
    error = refused(client, arguments)
    [found] = error.violations
    assert (found.code, found.pointer) == ("botocore", "/dialRequests/0")
    assert found.message == "is refused by botocore as a DialRequest: invalid type"
    assert "+44" not in "".join(renderings(error))


def test_botocores_findings_are_merged_where_there_is_no_other(client: Any) -> None:
    predial.guard(client, clock=clock)
    item = MappingProxyType(call()["dialRequests"][0])
    error = refused(client, {"id": "a b", "dialRequests": [item, {"phone": 1}]})
    places = [(each.code, each.pointer) for each in error.violations]
    assert places.count(("botocore", "/dialRequests/0")) == 1
    assert [place for place in places if place[0] == "botocore"] == [
        ("botocore", "/dialRequests/0")
    ]


def test_a_warning_is_logged_and_the_call_is_sent(
    client: Any, service: FakeConnect, caplog: pytest.LogCaptureFixture
) -> None:
    predial.guard(client, mode="warn", clock=clock)
    with caplog.at_level(logging.INFO, "predial"):
        send(client, call(NOW + timedelta(hours=1)))
    [record] = caplog.records
    assert (record.name, record.levelname) == ("predial", "WARNING")
    assert record.message == (
        f"PutDialRequestBatch: {POINTER}: must be 30 to 900 seconds from now, "
        "is 3600 [fromNow]"
    )
    assert len(service.calls) == 1


def test_advice_is_logged_and_handed_over_and_does_not_block(
    client: Any, service: FakeConnect, caplog: pytest.LogCaptureFixture
) -> None:
    advice: list[Any] = []
    predial.guard(client, clock=clock, on_advice=advice.extend)
    with caplog.at_level(logging.INFO, "predial"):
        client.put_dial_request_batch(**call(phoneNumber="+4402079460958"))
    assert [each.code for each in advice] == ["numberPlan"]
    [record] = caplog.records
    assert (record.name, record.levelname) == ("predial", "INFO")
    assert len(service.calls) == 1


@pytest.mark.parametrize("strict", [False, True])
def test_a_naive_local_time_is_refused_with_the_advice_that_explains_it(
    client: Any, monkeypatch: pytest.MonkeyPatch, *, strict: bool
) -> None:
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    predial.guard(client, clock=clock, strict=strict)
    local = SOON.astimezone(ZoneInfo("America/New_York")).replace(tzinfo=None)
    error = refused(client, call(local))
    monkeypatch.undo()
    time.tzset()
    assert codes(error) == ["fromNow", "fromNow.naive"]
    assert "such as datetime.now(UTC) makes [fromNow.naive, advice]" in str(error)


def test_the_client_of_a_resource_is_guarded(session: boto3.Session) -> None:
    maker: Any = session
    resource = maker.resource("sqs")
    with predial.guard(resource, mode="warn") as guarding:
        assert guarding.mode == "warn"


def test_strict_lets_advice_block(client: Any, service: FakeConnect) -> None:
    predial.guard(client, clock=clock, strict=True)
    assert codes(refused(client, call(phoneNumber="+4402079460958"))) == ["numberPlan"]
    assert service.calls == []


def test_a_guard_of_a_session_is_that_of_later_clients(
    session: boto3.Session, service: FakeConnect, client: Any
) -> None:
    guarding = predial.guard(session, clock=clock)
    later = made(session, service)
    assert codes(refused(later, call("2030"))) == ["format.date-time-utc"]
    send(client, call("2030"))
    guarding.remove()
    send(later, call("2030"))
    send(made(session, service), call("2030"))
    assert len(service.calls) == 3


def test_a_second_guard_of_a_session_leaves_earlier_clients_theirs(
    session: boto3.Session, service: FakeConnect
) -> None:
    first = predial.guard(session, clock=clock)
    earlier = made(session, service)
    predial.guard(session, mode="off")
    assert codes(refused(earlier, call("2030"))) == ["format.date-time-utc"]
    send(made(session, service), call("2030"))
    assert len(service.calls) == 1
    first.remove()
    send(earlier, call("2030"))
    assert len(service.calls) == 2


def test_guards_of_several_threads_leave_one_that_can_be_removed(
    client: Any, service: FakeConnect, monkeypatch: pytest.MonkeyPatch
) -> None:
    events = client.meta.events
    register_first, barrier = events.register_first, Barrier(2)

    def slowly(*arguments: Any) -> None:
        with suppress(BrokenBarrierError):  # without a lock, both come here at once
            barrier.wait(0.2)
        register_first(*arguments)

    monkeypatch.setattr(events, "register_first", slowly)
    with ThreadPoolExecutor(2) as pool:
        for _ in range(2):
            pool.submit(predial.guard, client, clock=clock)
    predial.guard(client).remove()
    send(client, call("2030"))
    assert len(service.calls) == 1


def test_a_session_of_botocore_is_guarded(service: FakeConnect) -> None:
    session = botocore.session.get_session()
    predial.guard(session, clock=clock)
    client: Any = session.create_client(
        "connectcampaigns", endpoint_url=service.endpoint_url, **KEYS
    )
    refused(client, call("2030"))


def test_twice_is_once_and_a_second_guard_replaces_the_first(
    client: Any, service: FakeConnect, caplog: pytest.LogCaptureFixture
) -> None:
    advice: list[Any] = []
    for _ in range(3):
        predial.guard(client, clock=clock, on_advice=advice.extend)
    client.put_dial_request_batch(**call(phoneNumber="+4402079460958"))
    assert len(advice) == 1
    last = predial.guard(client, mode="warn", clock=clock)
    with caplog.at_level(logging.WARNING, "predial"):
        send(client, call(NOW))
    assert len(caplog.records) == 1
    last.remove()
    last.remove()
    send(client, call(NOW))
    assert len(caplog.records) == 1
    assert len(service.calls) == 3


def test_the_guard_of_a_client_comes_before_that_of_its_session(
    session: boto3.Session, service: FakeConnect
) -> None:
    predial.guard(session, clock=clock)
    client = made(session, service)
    with predial.guard(client, mode="off"):
        send(client, call(NOW))
    refused(client, call(NOW))
    assert len(service.calls) == 1


def test_a_guard_ends_with_its_block(client: Any, service: FakeConnect) -> None:
    with predial.guard(client, clock=clock):
        refused(client, call(NOW))
    send(client, call(NOW))
    assert len(service.calls) == 1


def test_the_environment_comes_before_the_mode(
    client: Any, service: FakeConnect, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PREDIAL_MODE", "off")
    predial.guard(client, clock=clock)
    send(client, call(NOW))
    monkeypatch.setenv("PREDIAL_MODE", "enforce")
    predial.guard(client, mode="off", clock=clock)
    refused(client, call(NOW))
    monkeypatch.setenv("PREDIAL_MODE", "strict")
    with pytest.raises(ValueError, match="enforce, warn, off, is 'strict'"):
        predial.guard(client)
    assert len(service.calls) == 1


def test_parameters_that_a_later_handler_sets_are_those_checked(client: Any) -> None:
    def spoil(params: dict[str, Any], **_: object) -> None:
        params["id"] = "a b"

    predial.guard(client, clock=clock)
    event = "before-parameter-build.connectcampaigns.PutDialRequestBatch"
    client.meta.events.register_last(event, spoil)
    assert codes(refused(client, call())) == ["pattern"]


def test_other_operations_and_services_are_left_alone(
    session: boto3.Session, client: Any
) -> None:
    predial.guard(session)
    predial.guard(client)
    with pytest.raises(ParamValidationError) as raised:
        client.describe_campaign()
    assert not isinstance(raised.value, predial.InvalidRequest)
    maker: Any = session
    with pytest.raises(ParamValidationError) as raised:
        maker.client("sqs").send_message(QueueUrl=1)
    assert not isinstance(raised.value, predial.InvalidRequest)


def test_a_value_that_raises_is_refused_without_its_words(client: Any) -> None:
    class Hostile(dict[str, str]):
        def __iter__(self) -> Iterator[str]:
            raise RuntimeError(NUMBER)

        def keys(self) -> Any:
            raise RuntimeError(NUMBER)

        def items(self) -> Any:
            raise RuntimeError(NUMBER)

    predial.guard(client, clock=clock)
    error = refused(client, call(attributes=Hostile(name=VALUE)))
    assert codes(error)[0] == "uncheckable"
    assert leaked(renderings(error)) == []


def test_a_clock_without_a_zone_is_reported(client: Any) -> None:
    predial.guard(client, clock=lambda: NOW.replace(tzinfo=None))
    with pytest.raises(ValueError, match="now must have a time zone"):
        client.put_dial_request_batch(**call())


def test_what_cannot_be_guarded_is_reported() -> None:
    with pytest.raises(TypeError, match="a client or a session of boto3, not date"):
        predial.guard(date(2026, 12, 1))


def test_a_client_of_another_service_is_refused(session: boto3.Session) -> None:
    maker: Any = session
    client = maker.client("connectcampaignsv2")
    words = (
        "describes an operation of connectcampaignsv2: did you mean connectcampaigns"
    )
    with pytest.raises(ValueError, match=words):
        predial.guard(client)


DESCRIBE = {
    "operation": {
        "service": "connectcampaigns",
        "apiVersion": "2021-01-30",
        "name": "DescribeCampaign",
        "idempotent": True,
        "http": {"method": "GET", "requestUri": "/"},
        "errors": {},
    },
    "type": "object",
    "properties": {"id": {"pattern": "^[a-f]+$"}},
}


@pytest.mark.parametrize("how", ["named", "installed"])
def test_a_package_of_ones_own_is_named_or_installed(
    how: str, client: Any, tmp_path: Path
) -> None:
    files = {
        "describe/request.schema.json": schema_of(DESCRIBE),
        "describe/errors.schema.json": schema_of({}),
    }
    name = f"{how}_contracts"
    installed = tmp_path / "acme-1.dist-info"
    installed.mkdir()
    (installed / "METADATA").write_text("Name: acme\nVersion: 1\n")
    points = f"[predial.contracts]\nacme = {name}\n"
    (installed / "entry_points.txt").write_text(points)
    with contract(tmp_path, files, name) as package:
        del package
        predial.guard(client, packages=(name,) if how == "named" else None)
        with pytest.raises(predial.InvalidRequest) as raised:
            client.describe_campaign(id="xyz")
        assert codes(raised.value) == ["pattern"]
        if how == "installed":
            with pytest.raises(predial.InvalidRequest):
                client.put_dial_request_batch(**call(phoneNumber="1"))


def test_a_package_that_describes_no_operations_is_reported(client: Any) -> None:
    with pytest.raises(ValueError, match="does not say its OPERATIONS"):
        predial.guard(client, packages=("json",))


def test_a_guard_keeps_no_client_alive(
    session: boto3.Session, service: FakeConnect
) -> None:
    client = made(session, service)
    guarding = predial.guard(client)
    events = weakref.ref(client.meta.events)
    del client
    gc.collect()
    assert events() is None
    guarding.remove()


def test_importing_predial_imports_no_boto3() -> None:
    program = (
        "import predial, sys\n"
        "assert 'guard' in predial.__all__\n"
        "assert not {'boto3', 'botocore', 'logging', 'datetime'} & set(sys.modules)\n"
        "predial.guard\n"
        "assert 'botocore' not in sys.modules\n"
        "from predial import InvalidRequest\n"
        "assert 'botocore' in sys.modules\n"
        "try: predial.guards\n"
        "except AttributeError as error: print(error)\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert (ended.stdout, ended.stderr) == (
        "module 'predial' has no attribute 'guards'\n",
        "",
    )
