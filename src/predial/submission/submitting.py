"""Send any number of dial requests in batches, and say of each how it ended."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any, Self

from predial.submission.calls import Failure, Result, call
from predial.submission.inputs import REPEATED, InvalidInputError, read, timed
from predial.submission.outcomes import Accepted, Invalid, Outcome, Refused, Unsent
from predial.submission.retries import Retries
from predial.submission.tokens import Tokens
from predial_contracts.connectcampaigns import put_dial_request_batch as contract
from predial_runtime.violations import ClockError

BATCH = 25  # as many as the contract allows
SHORTEST = timedelta(seconds=40)  # ten more than the contract's, to be sent in
LONGEST = timedelta(seconds=900)
EXPIRY = f"{SHORTEST.seconds} to {LONGEST.seconds} seconds"
LOOK_AHEAD = 1000  # inputs that are held at once: those behind an undecided one


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a submission is.

    Attributes:
        sending: Index and client token of each dial request in the call that is about
            to be made; none between calls.
        calls: How many calls were made.
        accepted: How many dial requests ended so.
        invalid: How many ended so.
        refused: How many ended so.
        unsent: How many ended so.
    """

    sending: tuple[tuple[int, str], ...]
    calls: int
    accepted: int
    invalid: int
    refused: int
    unsent: int


@dataclass(slots=True)
class _Entry:
    """A dial request on its way.

    Attributes:
        index: Which input it was.
        request: What it is.
        outcome: How it ended, once it has.
        attempts: How often it was to be sent again.
        may_be_accepted: Whether a call that had it was not answered.
        in_call: Whether it is in the call that is being made.
    """

    index: int
    request: contract.DialRequest = field(repr=False)
    outcome: Outcome | None = None
    attempts: int = 0
    may_be_accepted: bool = False
    in_call: bool = False


@dataclass(frozen=True, slots=True)
class Settings:
    """How to submit; `submit` says what each means."""

    client: Any
    campaign_id: str
    expires_in: timedelta | None
    retries: Retries
    clock: Callable[[], datetime]
    on_progress: Callable[[Progress], object] | None

    def __post_init__(self) -> None:
        for found in contract.check_campaign_id(self.campaign_id):
            raise ValueError(f"campaign_id {found.message}")
        if self.clock().tzinfo is None:
            raise ClockError
        # Whoever has no type checker may give anything.
        given: dict[str, Any] = {"retries": self.retries, "time": self.expires_in}
        retries, expires_in = given["retries"], given["time"]
        if not isinstance(retries, Retries):
            raise TypeError("retries must be a Retries")
        if expires_in is None:
            return
        if not isinstance(expires_in, timedelta):
            raise TypeError("expires_in must be a timedelta")
        if not SHORTEST <= expires_in <= LONGEST:
            raise ValueError(f"expires_in must be {EXPIRY}")


class Submission:
    """The outcomes of dial requests, in the order of the inputs; `submit` makes one.

    What was taken from the inputs stays here until its outcome is returned, also where
    an exception such as `KeyboardInterrupt` comes between. To iterate on is to send on;
    after `stop`, it gives the outcomes of what was taken.

    Args:
        settings: How to submit.
        inputs: Dial requests, with growing numbers.
    """

    def __init__(
        self, settings: Settings, inputs: Iterable[tuple[int, object]]
    ) -> None:
        self._settings = settings
        self._inputs = iter(inputs)
        self._entries: deque[_Entry | Invalid | tuple[int, object]] = deque()
        self._due = 0  # the input whose outcome is returned next
        self._tokens = Tokens()
        self._token_of = -1  # the input whose token was added last
        self._ended = False
        self._error: Exception | None = None  # of the inputs
        self._given_up = ""  # why nothing is sent any more
        self._stopped = ""  # why nothing is taken any more
        self._size = BATCH
        self._setbacks = 0  # calls in a row that decided nothing
        self._calls = 0
        self._counts: Counter[type[Outcome]] = Counter()

    @property
    def progress(self) -> Progress:
        """How far it is."""
        return self._progress(())

    def stop(self, reason: str = "Stopped") -> None:
        """Take and send no more; what was taken ends as `Unsent` for this reason.

        May be called from a signal handler, or from another thread. A call that is
        being made is waited for, and what it is answered counts.
        """
        self._stopped = reason

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Outcome:
        while True:
            first = self._first()
            outcome = first.outcome if isinstance(first, _Entry) else first
            if outcome is not None:
                self._due = outcome.index + 1
                return outcome
            if not isinstance(first, _Entry):
                if not self._take():
                    raise self._ending()
            elif reason := self._stopped or self._given_up:
                self._decide(first, _unsent(first, reason))
            else:
                self._fill()
                self._attempt()

    def _ending(self) -> Exception:
        error, self._error = self._error, None
        return error or StopIteration()

    def _take(self) -> bool:
        """Take one input, if there is another and it may be."""
        if self._stopped or self._ended:
            return False
        before = len(self._entries)
        try:
            # In C, so that no interrupt comes between taking an input and keeping it.
            self._entries.extend(islice(self._inputs, 1))
        except Exception as error:  # noqa: BLE001 - raised when all before has ended
            self._error = error
        self._ended = len(self._entries) == before
        return not self._ended

    def _first(self) -> _Entry | Invalid | None:
        self._read_last()
        while self._entries:
            first = self._entries[0]
            if isinstance(first, (_Entry, Invalid)) and first.index >= self._due:
                return first
            self._entries.popleft()
        return None

    def _read_last(self) -> None:
        """Read the input that was taken last; an interrupt may make it do so again."""
        last = self._entries[-1] if self._entries else None
        if not isinstance(last, tuple):
            return
        index, item = last
        settings = self._settings
        try:
            request = read(item, settings.clock(), settings.expires_in)
        except InvalidInputError as error:
            entry: _Entry | Invalid = Invalid(index, error.token, error.violations)
        else:
            entry = _Entry(index, request)
            if self._is_repeated(index, request.client_token):
                entry = Invalid(index, request.client_token, (REPEATED,))
        self._entries[-1] = entry
        if isinstance(entry, Invalid):
            self._counts[Invalid] += 1

    def _is_repeated(self, index: int, token: str) -> bool:
        if self._token_of != index:
            if token in self._tokens:
                return True
            self._token_of = index
        self._tokens.add(token)
        return False

    def _fill(self) -> None:
        """Take inputs until there are enough for a call, or too many are waiting."""
        missing = self._size - len(self._undecided())
        while missing > 0 and len(self._entries) < LOOK_AHEAD and self._take():
            self._read_last()
            missing -= isinstance(self._entries[-1], _Entry)

    def _undecided(self) -> list[_Entry]:
        return [
            entry
            for entry in self._entries
            if isinstance(entry, _Entry) and entry.outcome is None
        ]

    def _attempt(self) -> None:
        """Send what is undecided, as far as one call takes it."""
        settings = self._settings
        if self._setbacks:
            settings.retries.wait(self._setbacks)
        batch, requests = self._timed(self._undecided()[: self._size])
        if not batch or self._stopped:
            return
        self._report(
            tuple((entry.index, entry.request.client_token) for entry in batch)
        )
        for entry in batch:
            entry.may_be_accepted |= entry.in_call  # which was interrupted
            entry.in_call = True
        self._calls += 1
        outcome = call(settings.client, settings.campaign_id, requests)
        lost = isinstance(outcome, Failure) and outcome.may_be_done
        for entry in batch:
            entry.may_be_accepted |= lost
            entry.in_call = False
        if isinstance(outcome, Failure):
            self._failed(batch, outcome)
        else:
            self._answered(batch, outcome)
        self._report(())

    def _timed(
        self, batch: list[_Entry]
    ) -> tuple[list[_Entry], list[contract.DialRequest]]:
        """Those that can be sent now, as they are sent; decides the others."""
        now = self._settings.clock()
        entries: list[_Entry] = []
        requests: list[contract.DialRequest] = []
        for entry in batch:
            try:
                request = timed(entry.request, now, self._settings.expires_in)
            except InvalidInputError as error:
                token = entry.request.client_token
                late = Invalid(entry.index, token, error.violations)
                lost = entry.may_be_accepted
                self._decide(entry, _unsent(entry, "Expired") if lost else late)
            else:
                entries.append(entry)
                requests.append(request)
        return entries, requests

    def _answered(self, batch: list[_Entry], result: Result) -> None:
        entries = {entry.request.client_token: entry for entry in batch}
        for accepted in result.accepted:
            entry = entries[accepted.token]
            self._decide(entry, Accepted(entry.index, accepted.token, accepted.id))
        for refused in result.refused:
            entry = entries[refused.token]
            if refused.code is None:  # which says as little as no answer
                entry.may_be_accepted = True
                self._put_off(entry, "NotAnswered")
            elif refused.retryable:
                entry.may_be_accepted = False
                self._put_off(entry, refused.code)
            else:
                self._decide(entry, _refused(entry, refused.code))
        for missing in result.missing:
            if missing.token is not None:
                entry = entries[missing.token]
                entry.may_be_accepted = True
                self._put_off(entry, "NotAnswered")
        left = sum(entry.outcome is None for entry in batch)
        if not left:
            self._setbacks = 0
            self._size = min(BATCH, 2 * self._size)
        else:
            self._setbacks = self._setbacks + 1 if left == len(batch) else 1

    def _put_off(self, entry: _Entry, reason: str) -> None:
        entry.attempts += 1
        if entry.attempts >= self._settings.retries.attempts:
            self._decide(entry, _unsent(entry, reason))

    def _failed(self, batch: list[_Entry], failure: Failure) -> None:
        if failure.of_batch and len(batch) > 1:
            self._size = len(batch) // 2
        elif failure.of_batch and failure.retryable:
            self._setbacks += 1
            self._put_off(batch[0], failure.reason)
        elif failure.of_batch:
            [entry] = batch
            self._decide(entry, _refused(entry, failure.reason))
        else:
            self._setbacks += 1
            attempts = self._settings.retries.attempts
            if not failure.retryable or self._setbacks >= attempts:
                self._given_up = failure.reason

    def _decide(self, entry: _Entry, outcome: Outcome) -> None:
        entry.outcome = outcome
        self._counts[type(outcome)] += 1

    def _report(self, sending: tuple[tuple[int, str], ...]) -> None:
        if self._settings.on_progress is not None:
            self._settings.on_progress(self._progress(sending))

    def _progress(self, sending: tuple[tuple[int, str], ...]) -> Progress:
        return Progress(
            sending,
            self._calls,
            accepted=self._counts[Accepted],
            invalid=self._counts[Invalid],
            refused=self._counts[Refused],
            unsent=self._counts[Unsent],
        )


def _refused(entry: _Entry, code: str) -> Refused:
    return Refused(entry.index, entry.request.client_token, code, entry.may_be_accepted)


def _unsent(entry: _Entry, reason: str) -> Unsent:
    may_be = entry.may_be_accepted or entry.in_call
    return Unsent(entry.index, entry.request.client_token, reason, may_be)


def submit(
    client: Any,
    campaign_id: str,
    dial_requests: Iterable[object],
    *,
    expires_in: timedelta | None = None,
    retries: Retries | None = None,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    on_progress: Callable[[Progress], object] | None = None,
) -> Submission:
    """Submit dial requests, and get the outcome of each, in their order.

    Each is checked by the contract, and those that are valid are sent in batches. A
    token that comes again is refused. What may be sent again is, after a wait; the API
    is idempotent by token for seven days. Inputs are taken as they are needed, up to
    `LOOK_AHEAD` at once.

    An error that no later call would mend, such as a campaign that is not running, ends
    the sending: all further dial requests are checked, and come out as `Unsent`.

    Args:
        client: Of boto3, for `connectcampaigns`.
        campaign_id: The campaign.
        dial_requests: Each as JSON values, as boto3's values, or as a model. A
            `ContractError` stands for one that could not be read: it is `Invalid`.
        expires_in: How long after it is sent each is to expire, in place of its own
            expiration time: 40 to 900 seconds.
        retries: When to try again.
        clock: The time, aware.
        on_progress: Called before each call to the service and after it. When it raises
            an error before a call, the call is not made.

    Raises:
        ValueError: The campaign's id or `expires_in` breaks the contract.
        TypeError: An argument is of another type.
        ClockError: The clock's time has no time zone.
    """
    if isinstance(dial_requests, (Mapping, str, bytes)):
        raise TypeError("dial_requests must be an iterable of dial requests")
    settings = Settings(
        client,
        campaign_id,
        expires_in,
        Retries() if retries is None else retries,
        clock,
        on_progress,
    )
    return Submission(settings, enumerate(dial_requests))
