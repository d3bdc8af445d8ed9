"""Run `predial submit`: the dial requests of a file, to a campaign."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import UTC, datetime, timedelta
from typing import Any

from predial import client_tokens
from predial.command.options import Options
from predial.errors import UsageError
from predial.reports.painting import printable_name
from predial.submission.bar import bar
from predial.submission.files import DialRequestFile
from predial.submission.inputs import REPEATED, InvalidInputError, read, valid_token
from predial.submission.outcomes import Accepted, Invalid, Outcome, Refused, Unsent
from predial.submission.results import Earlier, Sink, StandardOutput, results_file
from predial.submission.retries import Retries
from predial.submission.submitting import (
    EXPIRY,
    LONGEST,
    SHORTEST,
    Progress,
    Settings,
    Submission,
)
from predial.submission.tokens import Tokens
from predial_contracts.connectcampaigns import put_dial_request_batch as contract

TYPE_CHECKING = False
if TYPE_CHECKING:
    from predial.checking.diagnostics import Violation

_MARGIN = timedelta(hours=1)  # for clocks that differ
_SLICE = 0.1  # seconds after which a wait sees that it is to end


def run(options: Options) -> int:
    """Submit the file, or only check it; the exit code says how it went."""
    _require("--campaign", contract.check_campaign_id(options.campaign))
    expires_in = _expires_in(options.expires_in)
    file = DialRequestFile(options.file, needs_time=expires_in is None)
    if options.dry_run:
        return _check(file, expires_in)
    if options.resume and not options.results:
        raise UsageError("--resume goes on from a file: name it with --results")
    if _is_same(options.file, options.results):
        raise UsageError("--results must not be the file of the dial requests")
    client = _client(options)
    signals = _Signals(ends_stdin=options.file == "-")
    with _results(options) as (sink, earlier), bar(options.file) as show:
        summary = _Summary(sink)

        def on_progress(progress: Progress) -> None:
            if progress.sending:
                sink.note_sending(progress.sending)
            show(summary.before, progress)

        retries = Retries(longest=options.max_wait, sleep=signals.sleep)
        submission = Submission(
            Settings(client, options.campaign, expires_in, retries, _now, on_progress),
            _remaining(file, earlier, summary, options.results),
        )
        with signals.stopping(submission):
            for outcome in submission:
                summary.add(outcome)
    sys.stderr.write(f"{summary}\n")
    if signals.caught:
        return 128 + signals.caught
    clean = summary.is_clean() and not earlier.failed
    return 2 if file.unreadable else int(not clean)


def _results(options: Options) -> AbstractContextManager[tuple[Sink, Earlier]]:
    if options.results:
        return results_file(options.results, options.campaign, resume=options.resume)
    return nullcontext((StandardOutput(), Earlier()))


def _is_same(file: str, results: str) -> bool:
    try:
        return os.path.samefile(0 if file == "-" else file, results)
    except OSError:  # one of them is not there
        return False


def _remaining(
    file: DialRequestFile, earlier: Earlier, summary: _Summary, results: str
) -> Iterator[tuple[int, object]]:
    """The inputs that earlier runs have left, by index."""
    for index, item in enumerate(file):
        token = valid_token(item)
        if not earlier.is_of(index, token):
            raise UsageError(
                f"{results}: has another client token for the dial request at index"
                f" {index}: these are the results of another file"
            )
        since, _ = earlier.uncertain.get(index, (None, 0))
        if earlier.has_ended(index):
            summary.before += 1
        elif since and _now() - since > client_tokens.LIFETIME - _MARGIN:
            summary.add(Unsent(index, token, "TokenForgotten", may_be_accepted=True))
            if token:  # the same again would be a second call to this number
                earlier.tokens.add(token)
        elif token and token in earlier.tokens:
            yield index, InvalidInputError(token, (REPEATED,))
        else:
            yield index, item


def _check(file: DialRequestFile, expires_in: timedelta | None) -> int:
    """Print what is wrong with the dial requests, and send nothing."""
    sink, tokens, counts = StandardOutput(), Tokens(), Counter[bool]()
    for index, item in enumerate(file):
        invalid = None
        try:
            token = read(item, _now(), expires_in).client_token
        except InvalidInputError as error:
            invalid = Invalid(index, error.token, error.violations)
        else:
            if not tokens.add(token):
                invalid = Invalid(index, token, (REPEATED,))
        if invalid is not None:
            sink.record(invalid)
        counts[invalid is None] += 1
    sys.stderr.write(f"{counts[True]} valid, {counts[False]} invalid; nothing sent\n")
    return 2 if file.unreadable else int(counts[False] > 0)


class _Summary:
    """Records outcomes, and counts them.

    Attributes:
        before: How many inputs earlier runs have ended.
    """

    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self._counts: Counter[type[Outcome]] = Counter()
        self._reasons: Counter[str] = Counter()
        self.before = 0

    def add(self, outcome: Outcome) -> None:
        """Record an outcome."""
        self._sink.record(outcome)
        self._counts[type(outcome)] += 1
        match outcome:
            case Refused(code=reason) | Unsent(reason=reason):
                # As the service says: it must not steer the terminal.
                self._reasons[printable_name(reason)] += 1
            case Accepted() | Invalid():
                pass

    def is_clean(self) -> bool:
        """Whether all were accepted."""
        return self._counts.keys() <= {Accepted}

    def __str__(self) -> str:
        kinds = (Accepted, Invalid, Refused, Unsent)
        parts = [f"{self._counts[kind]} {kind.__name__.lower()}" for kind in kinds]
        parts += [f"{self.before} ended before"] if self.before else []
        reasons = [f"{reason} {count}" for reason, count in self._reasons.most_common()]
        return ", ".join(parts) + (f" ({', '.join(reasons)})" if reasons else "")


class _Signals:
    """Lets the first SIGINT or SIGTERM stop a submission, and the second interrupt it.

    Args:
        ends_stdin: Whether the first also ends standard input, which may be waited for.

    Attributes:
        caught: The number of the first; 0 for none.
    """

    def __init__(self, *, ends_stdin: bool) -> None:
        self._ends_stdin = ends_stdin
        self.caught = 0

    @contextmanager
    def stopping(self, submission: Submission) -> Generator[None]:
        """Do so while the block runs."""

        def stop(number: int, _: object) -> None:
            if self.caught:
                raise KeyboardInterrupt
            self.caught = number
            submission.stop(signal.Signals(number).name)
            if self._ends_stdin:
                # A read that waits for more is begun again, and finds the end.
                os.dup2(os.open(os.devnull, os.O_RDONLY), 0)

        numbers = (signal.SIGINT, signal.SIGTERM)
        previous = [signal.signal(number, stop) for number in numbers]
        try:
            yield
        finally:
            for number, handler in zip(numbers, previous, strict=True):
                signal.signal(number, handler)

    def sleep(self, seconds: float) -> None:
        """Wait, but not once a signal was caught."""
        end = time.monotonic() + seconds
        while not self.caught and (left := end - time.monotonic()) > 0:
            time.sleep(min(left, _SLICE))


def _client(options: Options) -> Any:
    try:
        import boto3
        from botocore.config import Config
        from botocore.exceptions import BotoCoreError, NoRegionError
    except ImportError:
        raise UsageError(
            "submit needs boto3, which is not installed: install predial with its"
            " extra `submit`"
        ) from None
    untyped: Any = boto3  # its types are of all services at once
    try:
        return untyped.client(
            "connectcampaigns",
            region_name=options.region,
            endpoint_url=options.endpoint_url,
            config=Config(retries={"total_max_attempts": 1}),  # the submission retries
        )
    except NoRegionError:
        raise UsageError(
            "there is no region: name one with --region, or set AWS_DEFAULT_REGION"
        ) from None
    except (BotoCoreError, ValueError) as error:
        raise UsageError(f"{error}") from None


def _expires_in(seconds: int | None) -> timedelta | None:
    if seconds is None:
        return None
    expires_in = timedelta(seconds=min(seconds, 1000))
    if not SHORTEST <= expires_in <= LONGEST:
        raise UsageError(f"--expires-in: must be {EXPIRY}")
    return expires_in


def _require(option: str, violations: Sequence[Violation]) -> None:
    for found in violations:
        raise UsageError(f"{option}: {found.message}")


def _now() -> datetime:
    return datetime.now(UTC)
