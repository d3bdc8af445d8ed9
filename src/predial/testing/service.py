"""What the stand-in does with a request, apart from HTTP.

As far as it is known, it does what the service does: a request that its model does not
allow is a `ValidationException`. A number that is not E.164 and a time out of its
window make one dial request fail, with the code `InvalidInput` and no further word.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from threading import RLock
from typing import Any, Literal, TypeAlias, cast, get_args

from predial import client_tokens
from predial.testing.faults import Fault, Faults
from predial_contracts.connectcampaigns import put_dial_request_batch as contract
from predial_runtime.decoding import DecodingError, decode

State: TypeAlias = Literal["Initialized", "Running", "Paused", "Stopped", "Failed"]
STATES: tuple[State, ...] = get_args(State)
# What only the dialer finds, of one dial request; all else breaks the API's model.
_FOUND_LATE = frozenset({"format.e164", "fromNow"})
_INSTEAD: Mapping[Fault | None, str] = {
    "throttle": "ThrottlingException",
    "internal_error": "InternalServerException",
}
OK = 200
_STATUS = {
    "ValidationException": 400,
    "SerializationException": 400,
    "ResourceNotFoundException": 404,
    "InvalidCampaignStateException": 409,
    "ThrottlingException": 429,
    "InternalServerException": 500,
}


@dataclass(frozen=True, slots=True)
class DialRequest:
    """A dial request that was accepted.

    Attributes:
        id: What the service calls it.
        campaign_id: The campaign.
        client_token: The token that it came with.
        accepted_at: When; its token is remembered for seven days.
        item: The dial request, as JSON.
    """

    id: str
    campaign_id: str
    client_token: str
    accepted_at: datetime
    item: Mapping[str, Any] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Call:
    """One call that arrived.

    Attributes:
        campaign_id: From the address.
        body: The request's body, as JSON; None if it is not JSON.
        fault: The fault that was simulated, if any.
        status: The HTTP status of the answer, whether or not it was delivered.
    """

    campaign_id: str
    body: Any = field(repr=False)
    fault: Fault | None
    status: int


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer; `delivered` is False where the connection ends instead."""

    status: int
    body: bytes = field(repr=False)
    error: str = ""
    delivered: bool = True


@dataclass(slots=True)
class Service:
    """The campaigns, and the dial requests that they have.

    Attributes:
        campaigns: The state of each campaign; None for any campaign, which runs.
        clock: What the time is; None for that of this machine.
        shift: How far the clock is set forward.
        faults: Which faults to simulate.
        calls: What has arrived, in order.
        accepted: The dial requests, by campaign and token, in order.
    """

    campaigns: dict[str, State] | None = None
    clock: datetime | None = None
    shift: timedelta = timedelta(0)
    faults: Faults = field(default_factory=Faults)
    calls: list[Call] = field(default_factory=list[Call])
    accepted: dict[tuple[str, str], DialRequest] = field(
        default_factory=dict[tuple[str, str], DialRequest]
    )
    lock: RLock = field(default_factory=RLock)
    _count: int = 0

    def now(self) -> datetime:
        """The time of its clock, aware."""
        return (self.clock or datetime.now(UTC)) + self.shift

    def put(self, campaign_id: str, text: bytes) -> Answer:
        """Take a batch of dial requests.

        Args:
            campaign_id: From the address, decoded.
            text: The request's body.
        """
        with self.lock:
            fault = self.faults.next_call()
            try:
                body = decode(text)
            except DecodingError:
                body, answer = None, refused("SerializationException", "not JSON")
            else:
                answer = self._answer(campaign_id, body, fault)
            self.calls.append(Call(campaign_id, body, fault, answer.status))
            return answer

    def _answer(self, campaign_id: str, body: Any, fault: Fault | None) -> Answer:
        if fault == "drop":
            return Answer(0, b"", delivered=False)
        if fault in _INSTEAD:
            return refused(_INSTEAD[fault], "a simulated fault")
        answer = self._taken(campaign_id, body)
        match fault:
            case "lose_response":
                return replace(answer, delivered=False)
            case "garbage":
                return replace(answer, body=b"<html>not the answer</html>")
            case "odd_response" if answer.status == OK:
                return replace(answer, body=_odd(answer.body))
            case _:
                return answer

    def _taken(self, campaign_id: str, body: Any) -> Answer:
        request: Any = body
        if isinstance(body, dict):
            request = {**cast("dict[str, Any]", body), "id": campaign_id}
        found = [
            each
            for each in contract.check_request(request, now=self.now())
            if each.severity == "error"
        ]
        broken = [each for each in found if each.code not in _FOUND_LATE]
        if broken:
            each = [f"Value at '{it.pointer}': {it.message}" for it in broken]
            words = f"{len(each)} validation errors detected: {'; '.join(each)}"
            return refused("ValidationException", words)
        if self.campaigns is not None:
            state = self.campaigns.get(campaign_id)
            if state is None:
                return refused("ResourceNotFoundException", "Campaign not found")
            if state != "Running":
                words = "Campaign is not running"
                return refused("InvalidCampaignStateException", words, state=state)
        late = {int(each.pointer.split("/")[2]) for each in found}
        return self._accept(campaign_id, request["dialRequests"], late)

    def _accept(self, campaign_id: str, items: list[Any], late: set[int]) -> Answer:
        successful: list[dict[str, str]] = []
        failed: list[dict[str, str]] = []
        for index, item in enumerate(items):
            token = item["clientToken"]
            known = self._known(campaign_id, token)
            code = None
            if known is None:
                code = "InvalidInput" if index in late else self.faults.refusal(item)
            if code is not None:
                failed.append({"clientToken": token, "id": "", "failureCode": code})
                continue
            known = known or self._new(campaign_id, token, item)
            successful.append({"clientToken": token, "id": known.id})
        answer = {"successfulRequests": successful, "failedRequests": failed}
        return Answer(OK, json.dumps(answer).encode())

    def _known(self, campaign_id: str, token: str) -> DialRequest | None:
        known = self.accepted.get((campaign_id, token))
        if known is None or self.now() - known.accepted_at >= client_tokens.LIFETIME:
            return None
        return known

    def _new(
        self, campaign_id: str, token: str, item: Mapping[str, Any]
    ) -> DialRequest:
        self._count += 1
        made = DialRequest(
            f"dial-request-{self._count}", campaign_id, token, self.now(), item
        )
        self.accepted[campaign_id, token] = made
        return made


def refused(error: str, message: str, **members: str) -> Answer:
    """An answer that is an error of the API.

    Args:
        error: The exception's name.
        message: Its message.
        members: What else it has.
    """
    body = json.dumps({"message": message, **members}).encode()
    return Answer(_STATUS.get(error, 400), body, error)


def _odd(body: bytes) -> bytes:
    """The answer of a service that has changed since the schema was written."""
    answer = json.loads(body)
    unexpected = {"clientToken": "never/sent", "id": "?", "since": 2027}
    answer["successfulRequests"].append(unexpected)
    answer["failedRequests"].append({"clientToken": None, "failureCode": "NewCode"})
    answer["nextToken"] = "more"
    return json.dumps(answer).encode()
