"""Each dial request of a submission has one outcome, whatever goes wrong."""

from __future__ import annotations

import json
import signal
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

import pytest
from botocore.exceptions import ClientError

import predial
from predial.submission import (
    Accepted,
    Invalid,
    Outcome,
    Progress,
    Refused,
    Retries,
    Submission,
    Unsent,
)
from predial.submission.submitting import BATCH, LOOK_AHEAD
from predial.submission.tokens import Tokens
from predial.testing import FakeConnect, fake_connect
from predial_contracts.connectcampaigns import put_dial_request_batch as contract

NUMBER = "+442079460958"
NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)
ROOT = Path(__file__).parents[2]
AT_ONCE = Retries(sleep=lambda _: None)


def item(token: object, **other: Any) -> dict[str, Any]:
    """A dial request that expires ten minutes after `NOW`."""
    return {
        "clientToken": token,
        "phoneNumber": NUMBER,
        "expirationTime": "2026-12-01T12:10:00Z",
        "attributes": {"first_name": "Ada"},
        **other,
    }


def items(count: int) -> list[dict[str, Any]]:
    """So many good dial requests."""
    return [item(f"t{number}") for number in range(count)]


@pytest.fixture
def server() -> Iterator[FakeConnect]:
    with fake_connect(now=NOW) as running:
        yield running


def submitted(
    server: FakeConnect, dial_requests: Iterable[object], **options: Any
) -> Submission:
    """A submission to the stand-in, which never waits."""
    settings: dict[str, Any] = {"clock": lambda: server.now, "retries": AT_ONCE}
    settings |= options
    return predial.submit(server.client(), "reminders", dial_requests, **settings)


def sizes(server: FakeConnect) -> list[int]:
    """How many dial requests each call had."""
    return [len(call.body["dialRequests"]) for call in server.calls]


def tokens_of(server: FakeConnect) -> list[str]:
    """What was accepted."""
    return [each.client_token for each in server.accepted]


def test_a_batch_is_as_large_as_the_contract_allows() -> None:
    path = ROOT / "schemas/connectcampaigns/put_dial_request_batch/request.schema.json"
    schema = json.loads(path.read_text("utf-8"))
    assert schema["$defs"]["DialRequestList"]["maxItems"] == BATCH


def test_valid_ones_fill_batches_and_invalid_ones_are_never_sent(
    server: FakeConnect,
) -> None:
    bad = {3, 30, 58}
    given = items(60)
    for number in bad:
        given[number]["phoneNumber"] = "020 7946 0958"
    outcomes = [*submitted(server, given)]
    assert [each.index for each in outcomes] == [*range(60)]
    assert {each.index for each in outcomes if isinstance(each, Invalid)} == bad
    assert sizes(server) == [25, 25, 7]
    ids = {each.client_token: each.id for each in server.accepted}
    assert ids == {
        each.client_token: each.id for each in outcomes if isinstance(each, Accepted)
    }
    [violation] = next(
        each.violations for each in outcomes if isinstance(each, Invalid)
    )
    assert (violation.code, violation.pointer) == ("format.e164", "/phoneNumber")


def test_values_of_json_and_of_boto3_and_models_are_taken(server: FakeConnect) -> None:
    naive = datetime(2026, 12, 1, 12, 5)  # noqa: DTZ001 - as boto3 takes it: UTC
    zone = datetime.fromisoformat("2026-12-01T14:06:00+02:00")
    given = [
        item("json"),
        item("naive", expirationTime=naive),
        item("aware", expirationTime=zone),
        contract.parse_dial_request(item("model")),
    ]
    assert {type(each) for each in submitted(server, given)} == {Accepted}
    assert [each.item["expirationTime"] for each in server.accepted] == [
        "2026-12-01T12:10:00Z",
        "2026-12-01T12:05:00Z",
        "2026-12-01T12:06:00Z",
        "2026-12-01T12:10:00Z",
    ]


class Hostile(dict[str, object]):
    """Raises when it is looked at."""

    def keys(self) -> Any:
        """Raise."""
        raise RuntimeError(NUMBER)


def test_what_is_no_dial_request_is_invalid(server: FakeConnect) -> None:
    unreadable = contract.check_request_json(b"{")
    given: list[object] = [
        None,
        [],
        Hostile(a=1),
        contract.ContractError(unreadable),
        item("a" * 300),
    ]
    outcomes = [*submitted(server, given)]
    assert {type(each) for each in outcomes} == {Invalid}
    assert NUMBER not in repr(outcomes)
    assert server.calls == []


def test_a_token_that_comes_again_is_invalid_across_batches(
    server: FakeConnect,
) -> None:
    given = [item("same"), *items(40), item("same")]
    *_, last = submitted(server, given)
    assert isinstance(last, Invalid)
    assert [each.code for each in last.violations] == ["uniqueItemProperties"]
    assert len(server.accepted) == 41


def test_a_token_of_an_invalid_one_may_come_again(server: FakeConnect) -> None:
    outcomes = [*submitted(server, [item("a", phoneNumber=""), item("a")])]
    assert [type(each) for each in outcomes] == [Invalid, Accepted]


@pytest.mark.parametrize("code", ["RequestThrottled", "UnknownError"])
def test_what_the_service_says_to_send_again_is_sent_again(
    server: FakeConnect, code: str
) -> None:
    server.refuse(code, rate=0.5, seed=1)
    outcomes = [*submitted(server, items(200))]
    assert {type(each) for each in outcomes} == {Accepted}
    assert sorted(tokens_of(server)) == sorted(
        each["clientToken"] for each in items(200)
    )


def test_what_is_throttled_for_ever_is_unsent_in_the_end(server: FakeConnect) -> None:
    server.refuse("RequestThrottled", tokens=["t3"])
    outcomes = [*submitted(server, items(200), retries=replace(AT_ONCE, attempts=3))]
    assert outcomes[3] == Unsent(3, "t3", "RequestThrottled")
    assert Counter(type(each) for each in outcomes)[Accepted] == 199
    sent = [call.body["dialRequests"] for call in server.calls]
    tokens = Counter(each["clientToken"] for batch in sent for each in batch)
    assert tokens.pop("t3") == 3
    assert set(tokens.values()) == {1}


@pytest.mark.parametrize("code", ["InvalidInput", "NewCode"])
def test_what_the_service_refuses_is_sent_once(server: FakeConnect, code: str) -> None:
    server.refuse(code, tokens=["t3"])
    outcomes = [*submitted(server, items(5))]
    assert outcomes[3] == Refused(3, "t3", code)
    assert sizes(server) == [5]


@pytest.mark.parametrize(
    "fault",
    ["drop", "lose_response", "throttle", "internal_error", "garbage"],
)
def test_a_call_that_fails_is_made_again(server: FakeConnect, fault: Any) -> None:
    server.fail_next(fault, fault)
    assert {type(each) for each in submitted(server, items(30))} == {Accepted}
    assert sizes(server) == [25, 25, 25, 5]
    assert len(server.accepted) == 30


def test_what_is_odd_in_an_answer_loses_nothing(server: FakeConnect) -> None:
    server.misbehave(1, "odd_response")
    assert {type(each) for each in submitted(server, items(30))} == {Accepted}
    assert sizes(server) == [25, 5]


def test_a_service_that_stays_away_ends_the_sending(server: FakeConnect) -> None:
    server.misbehave(1, "lose_response")
    outcomes = [*submitted(server, items(60), retries=replace(AT_ONCE, attempts=4))]
    assert [each.index for each in outcomes] == [*range(60)]
    assert {type(each) for each in outcomes} == {Unsent}
    assert [each.may_be_accepted for each in outcomes if isinstance(each, Unsent)] == [
        True
    ] * 25 + [False] * 35
    assert sizes(server) == [25] * 4


def test_waits_grow_and_have_full_jitter(server: FakeConnect) -> None:
    waits: list[float] = []
    shares = iter([1, 0.5, 1, 0, 1, 1])
    retries = Retries(
        first=1, longest=10, sleep=waits.append, random=lambda: next(shares)
    )
    server.fail_next("drop", "drop", "drop", "drop", "drop", "drop")
    outcomes = [*submitted(server, items(1), retries=retries)]
    assert {type(each) for each in outcomes} == {Accepted}
    assert waits == [1, 1, 4, 0, 10, 10]


@pytest.mark.parametrize(
    ("campaigns", "reason"),
    [
        ({"reminders": "Paused"}, "InvalidCampaignStateException"),
        ({"other": "Running"}, "ResourceNotFoundException"),
    ],
)
def test_an_error_of_the_campaign_ends_the_sending_but_not_the_checking(
    campaigns: Any, reason: str
) -> None:
    given = [*items(30), item("bad", phoneNumber="")]
    with fake_connect(now=NOW, campaigns=campaigns) as server:
        *outcomes, last = submitted(server, given)
        assert outcomes == [Unsent(at, f"t{at}", reason) for at in range(30)]
        assert isinstance(last, Invalid)
        assert sizes(server) == [25]


class Picky:
    """A client whose service refuses calls that have a certain token."""

    def __init__(self, server: FakeConnect, *tokens: str) -> None:
        self._client = server.client()
        self._tokens = tokens

    def put_dial_request_batch(self, **params: Any) -> Any:
        """Make a call whose campaign does not exist where the token is in it."""
        for each in params["dialRequests"]:
            if each["clientToken"] in self._tokens:
                each["clientToken"] = "not a token"
        return self._client.put_dial_request_batch(**params)


def test_one_that_spoils_a_batch_is_found(server: FakeConnect) -> None:
    client = Picky(server, "t7", "t33")
    outcomes = [
        *predial.submit(
            client, "reminders", items(60), retries=AT_ONCE, clock=lambda: server.now
        )
    ]
    assert [each for each in outcomes if not isinstance(each, Accepted)] == [
        Refused(7, "t7", "ValidationException"),
        Refused(33, "t33", "ValidationException"),
    ]
    assert len(server.accepted) == 58


def test_what_the_guard_of_a_client_refuses_is_refused_alone(
    server: FakeConnect,
) -> None:
    given = items(30)
    given[7]["attributes"] = {"note": "two\nlines"}  # which is advice
    client = server.client()
    with predial.guard(client, strict=True, clock=lambda: server.now):
        outcomes = [
            *predial.submit(
                client, "reminders", given, retries=AT_ONCE, clock=lambda: server.now
            )
        ]
    assert [each for each in outcomes if not isinstance(each, Accepted)] == [
        Refused(7, "t7", "InvalidRequest")
    ]
    assert len(server.accepted) == 29


def test_a_fresh_time_is_set_whenever_it_is_sent(server: FakeConnect) -> None:
    def sleep(_: float) -> None:
        server.move_clock(timedelta(hours=1))

    given = [{**item("a"), "expirationTime": "long ago"}, item("b")]
    del given[1]["expirationTime"]
    server.fail_next("drop")
    outcomes = submitted(
        server,
        given,
        expires_in=timedelta(minutes=2),
        retries=Retries(sleep=sleep),
    )
    assert {type(each) for each in outcomes} == {Accepted}
    times = [
        {each["expirationTime"] for each in call.body["dialRequests"]}
        for call in server.calls
    ]
    assert times == [{"2026-12-01T12:02:00Z"}, {"2026-12-01T13:02:00Z"}]


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        ("throttle", Invalid),
        ("lose_response", Unsent),
    ],
)
def test_what_expires_between_attempts_is_not_sent_again(
    server: FakeConnect, fault: Any, expected: type[Outcome]
) -> None:
    def sleep(_: float) -> None:
        server.move_clock(timedelta(hours=1))

    server.fail_next(fault)
    [outcome] = submitted(server, [item("a")], retries=Retries(sleep=sleep))
    assert type(outcome) is expected
    if isinstance(outcome, Unsent):
        assert outcome == Unsent(0, "a", "Expired", may_be_accepted=True)
    assert sizes(server) == [1]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"campaign_id": ""}, "campaign_id must have at least 1 character"),
        ({"expires_in": timedelta(seconds=30)}, "expires_in must be 40 to 900"),
        ({"expires_in": timedelta(seconds=901)}, "expires_in must be 40 to 900"),
        ({"expires_in": 600}, "expires_in must be a timedelta"),
        ({"retries": 3}, "retries must be a Retries"),
        ({"dial_requests": item("a")}, "dial_requests must be an iterable"),
    ],
)
def test_arguments_that_cannot_be_are_refused_by_name(
    server: FakeConnect, arguments: dict[str, Any], words: str
) -> None:
    given: dict[str, Any] = {"campaign_id": "a", "dial_requests": [], **arguments}
    with pytest.raises((ValueError, TypeError), match=words):
        predial.submit(server.client(), **given)


def test_a_time_that_a_guard_finds_too_late_is_not_final(server: FakeConnect) -> None:
    client = server.client()
    late = server.now + timedelta(minutes=9, seconds=45)
    with predial.guard(client, clock=lambda: late):
        outcomes = [
            *predial.submit(
                client, "r", [item("a")], retries=AT_ONCE, clock=lambda: server.now
            )
        ]
    assert outcomes == [Unsent(0, "a", "InvalidRequest")]


def test_an_error_without_a_code_ends_the_sending() -> None:
    class Client:
        def put_dial_request_batch(self, **_: Any) -> Any:
            response: Any = {"Error": None, "ResponseMetadata": None}
            error = ClientError({}, "PutDialRequestBatch")
            error.response = response
            raise error

    given = [item("a")]
    [outcome] = predial.submit(Client(), "r", given, retries=AT_ONCE, clock=lambda: NOW)
    assert outcome == Unsent(0, "a", "ClientError")


def test_a_clock_without_a_zone_is_refused_at_once(server: FakeConnect) -> None:
    with pytest.raises(ValueError, match="now must have a time zone"):
        submitted(server, [], clock=lambda: NOW.replace(tzinfo=None))


def test_progress_is_reported_before_and_after_each_call(server: FakeConnect) -> None:
    seen: list[Progress] = []
    server.fail_next(None, "drop")
    submission = submitted(server, items(27), on_progress=seen.append)
    list(submission)
    sent = tuple((number, f"t{number}") for number in range(27))
    first, second = sent[:25], sent[25:]
    assert [each.sending for each in seen] == [first, (), second, (), second, ()]
    assert [each.accepted for each in seen] == [0, 25, 25, 25, 25, 27]
    assert submission.progress == Progress((), 3, 27, 0, 0, 0)


def test_an_error_of_the_inputs_comes_after_the_outcomes_of_all_before(
    server: FakeConnect,
) -> None:
    def broken() -> Iterator[object]:
        yield from items(30)
        raise LookupError

    submission = submitted(server, broken())
    outcomes: list[Outcome] = []
    with pytest.raises(LookupError):
        outcomes.extend(submission)
    assert [each.index for each in outcomes] == [*range(30)]
    assert len(server.accepted) == 30
    assert [*submission] == []


class Interrupted:
    """A client that is interrupted while the service answers."""

    def __init__(self, server: FakeConnect) -> None:
        self._client = server.client()
        self._calls = 0

    def put_dial_request_batch(self, **params: Any) -> Any:
        """Make a call; the second one is interrupted when all is done."""
        answer = self._client.put_dial_request_batch(**params)
        self._calls += 1
        if self._calls == 2:
            raise KeyboardInterrupt
        return answer


@pytest.mark.parametrize("stops", [True, False])
def test_an_interrupted_call_leaves_an_outcome_for_all_that_was_taken(
    server: FakeConnect, *, stops: bool
) -> None:
    taken: list[object] = []

    def counted() -> Iterator[object]:
        for each in items(100):
            taken.append(each)
            yield each

    submission = predial.submit(
        Interrupted(server),
        "reminders",
        counted(),
        retries=AT_ONCE,
        clock=lambda: server.now,
    )
    outcomes: list[Outcome] = []
    with pytest.raises(KeyboardInterrupt):
        outcomes.extend(submission)
    if stops:
        submission.stop()
    outcomes.extend(submission)
    assert [each.index for each in outcomes] == [*range(len(taken))]
    if stops:
        assert outcomes[25:] == [
            Unsent(at, f"t{at}", "Stopped", may_be_accepted=True)
            for at in range(25, 50)
        ]
    else:
        assert {type(each) for each in outcomes} == {Accepted}
        assert len(server.accepted) == len(taken) == 100


class Interruptible:
    """A client whose calls are interrupted when they have been answered.

    Interrupted within, the library of connections may keep a lock for ever.
    """

    def __init__(self, server: FakeConnect) -> None:
        self._client = server.client()
        self._calling = self._waiting = False

    def interrupt(self, *_: object) -> None:
        """Interrupt what runs, or the call when it is over: the signal's handler."""
        self._waiting = True
        self._interrupted()

    def put_dial_request_batch(self, **params: Any) -> Any:
        """Call the service, and lose the answer to an interrupt that came meanwhile."""
        self._calling = True
        answer = self._client.put_dial_request_batch(**params)
        self._calling = False
        self._interrupted()
        return answer

    def _interrupted(self) -> None:
        if self._waiting and not self._calling:
            self._waiting = False
            raise KeyboardInterrupt


# Within a finalizer, or a callback of the garbage collector, it is only reported.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no setitimer")
def test_an_interrupt_loses_nothing_wherever_it_comes(server: FakeConnect) -> None:
    given = items(3000)
    client = Interruptible(server)
    submission = predial.submit(
        client,
        "reminders",
        given,
        retries=AT_ONCE,
        clock=lambda: server.now,
    )
    seen = [*islice(submission, BATCH)]
    random = Random(1)  # noqa: S311 - of moments
    interrupts, ended = 0, False
    previous = signal.signal(signal.SIGALRM, client.interrupt)
    try:
        while not ended:
            try:
                signal.setitimer(signal.ITIMER_REAL, random.uniform(0.0001, 0.005))
                while not ended:
                    before = len(seen)
                    seen.extend(islice(submission, 1))  # keeps what it gets, in C
                    ended = len(seen) == before
            except KeyboardInterrupt:
                interrupts += 1
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, previous)
    assert interrupts
    assert [each.index for each in seen] == [*range(len(given))]
    assert {type(each) for each in seen} == {Accepted}
    assert Counter(tokens_of(server)) == Counter(each["clientToken"] for each in given)


class Immediate:
    """A client that accepts all at once."""

    def put_dial_request_batch(self, **params: Any) -> Any:
        """The answer of a service that accepts all."""
        tokens = [each["clientToken"] for each in params["dialRequests"]]
        return {"successfulRequests": [{"clientToken": each} for each in tokens]}


def test_inputs_are_taken_as_they_are_needed_however_many_are_invalid() -> None:
    taken = 0

    def counted() -> Iterator[object]:
        nonlocal taken
        for number in range(20_000):
            taken += 1
            bad = number % 2000 > 100
            yield item(f"t{number}", phoneNumber="" if bad else NUMBER)

    submission = predial.submit(Immediate(), "a", counted(), clock=lambda: NOW)
    for returned, _ in enumerate(submission):
        assert taken - returned <= LOOK_AHEAD
    assert taken == 20_000


def size(tokens: Tokens) -> int:
    """The bytes that it holds."""
    buckets = tokens._buckets  # pyright: ignore[reportPrivateUsage]
    held = [*buckets, *buckets.values()]
    return sys.getsizeof(buckets) + sum(map(sys.getsizeof, held))


def test_a_token_takes_about_twenty_bytes_to_remember() -> None:
    tokens, first, count = Tokens(), 100_000, 300_000
    assert all(tokens.add(f"token-of-a-reminder-{at}") for at in range(first))
    before = size(tokens)
    assert all(tokens.add(f"token-of-a-reminder-{at}") for at in range(first, count))
    assert before < 10_000_000
    assert (size(tokens) - before) / (count - first) < 24
    assert not tokens.add("token-of-a-reminder-7")
    assert "token-of-a-reminder-299999" in tokens
    assert "token-of-a-reminder" not in tokens
