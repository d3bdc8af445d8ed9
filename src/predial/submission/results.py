"""The results of the command `submit`: a line for each outcome, and for each intent.

A results file starts with its campaign. Before each call a line names the inputs in it,
and is on the disk before the call is made. So a process that is killed leaves a file
that says which dial requests may have been accepted, and since when:

    {"version": 1, "campaign": "..."}
    {"sending": [0, 1], "tokens": ["a", "b"], "at": "2026-12-01T12:00:00Z"}
    {"index": 0, "token": "a", "status": "accepted", "id": "..."}

No line holds a phone number or an attribute.
"""

from __future__ import annotations

import json
import os
import sys
from array import array
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, BinaryIO, Protocol, assert_never

from predial.errors import UsageError
from predial.submission.outcomes import Accepted, Invalid, Outcome, Refused, Unsent
from predial.submission.tokens import Tokens

_VERSION = 1
_MOST = 100_000_000  # inputs, each of which takes eight bytes
_STATUSES = frozenset({"accepted", "invalid", "refused", "unsent"})


class Sink(Protocol):
    """Where results go."""

    def note_sending(self, inputs: Sequence[tuple[int, str]]) -> None:
        """Note down that these inputs, each with its token, may be accepted now."""
        ...

    def record(self, outcome: Outcome) -> None:
        """Write a line."""
        ...


class StandardOutput:
    """Outcomes on stdout: nothing goes on from there, so it has no other lines."""

    def note_sending(self, inputs: Sequence[tuple[int, str]]) -> None:
        """Nothing."""

    def record(self, outcome: Outcome) -> None:
        """Write a line."""
        sys.stdout.write(_line(as_json(outcome)).decode())
        sys.stdout.flush()


@dataclass(slots=True)
class Earlier:
    """What a results file says of earlier runs.

    Attributes:
        ended: By index, the hash of the token of what is accepted, refused or invalid,
            and 0 for all else.
        failed: How many of these are not accepted.
        tokens: The tokens of what is accepted or refused.
        uncertain: When those were first sent whose answer is not known, and the hash of
            the token.
    """

    ended: array[int] = field(default_factory=lambda: array("q"))
    failed: int = 0
    tokens: Tokens = field(default_factory=Tokens)
    uncertain: dict[int, tuple[datetime, int]] = field(
        default_factory=dict[int, tuple[datetime, int]]
    )

    def has_ended(self, index: int) -> bool:
        """Whether this input is not to be sent again."""
        return index < len(self.ended) and self.ended[index] != 0

    def is_of(self, index: int, token: str | None) -> bool:
        """Whether this input of earlier runs had this token, as far as is known."""
        known = {_hash(None), _hash(token)}
        if self.has_ended(index):
            return self.ended[index] in known
        return index not in self.uncertain or self.uncertain[index][1] in known

    def add(self, row: dict[str, Any]) -> None:
        """Take in one line."""
        if "sending" in row:
            at = datetime.fromisoformat(row["at"])
            if at.tzinfo is None:
                raise ValueError
            for index, token in zip(
                _list(row["sending"]), _list(row["tokens"]), strict=True
            ):
                first, _ = self.uncertain.get(_index(index), (at, 0))
                self.uncertain[index] = first, _hash(_token(token))
            return
        index, token, status = _index(row["index"]), row["token"], row["status"]
        has_token = isinstance(token, str)
        needs_token = status in {"accepted", "refused"}
        if status not in _STATUSES or not (has_token or token is None):
            raise ValueError
        if needs_token and not has_token:
            raise ValueError
        if not row.get("mayBeAccepted"):
            self.uncertain.pop(index, None)
        if status != "unsent":
            missing = index + 1 - len(self.ended)
            self.ended.extend([0] * missing)
            self.ended[index] = _hash(token)
            self.failed += status != "accepted"
        if needs_token and token is not None:
            self.tokens.add(token)


class ResultsFile:
    """A results file that is written to.

    Args:
        stream: The file, at its end.
        earlier: What it holds.
    """

    def __init__(self, stream: BinaryIO, earlier: Earlier) -> None:
        self._stream = stream
        self._earlier = earlier

    def note_sending(self, inputs: Sequence[tuple[int, str]]) -> None:
        """Note down, durably, that these inputs may be accepted from now on."""
        at = datetime.now(UTC).isoformat(timespec="seconds")
        indexes, tokens = zip(*inputs, strict=True)
        self._write({"sending": [*indexes], "tokens": [*tokens], "at": at})
        os.fsync(self._stream.fileno())

    def record(self, outcome: Outcome) -> None:
        """Write a line."""
        row = as_json(outcome)
        if isinstance(outcome, Invalid | Unsent):
            lost = outcome.index in self._earlier.uncertain  # in an earlier run
            row |= {"mayBeAccepted": True} if lost else {}
        self._write(row)

    def _write(self, row: dict[str, Any]) -> None:
        self._stream.write(_line(row))
        self._stream.flush()


@contextmanager
def results_file(
    path: str, campaign_id: str, *, resume: bool
) -> Generator[tuple[ResultsFile, Earlier]]:
    """Open a results file for this process alone.

    Args:
        path: The file; without `resume` there must be none, or an empty one.
        campaign_id: What is submitted to; it must be that of the file.
        resume: Whether to go on from it.

    Raises:
        UsageError: The file is in use, is not of this submission, or is in the way.
    """
    # Opened so, what is written goes to the end, and a file that is there is kept.
    with open(path, "a+b") as stream:
        _lock(stream, path)
        if stream.seek(0, os.SEEK_END) and not resume:
            raise UsageError(
                f"{path}: exists: go on from it with --resume, or name another file"
            )
        stream.seek(0)
        earlier, end = _read(stream, path, campaign_id)
        stream.truncate(end)  # without the torn last line of a killed process
        if not end:
            stream.write(_start(campaign_id))
            stream.flush()
        yield ResultsFile(stream, earlier), earlier


def _lock(stream: BinaryIO, path: str) -> None:
    try:
        import fcntl
    except ImportError:  # Windows: nobody else is kept out
        return
    try:
        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise UsageError(f"{path}: another process writes its results there") from None


def _read(stream: BinaryIO, path: str, campaign_id: str) -> tuple[Earlier, int]:
    """What a results file says, and where its last whole line ends."""
    earlier, end = Earlier(), 0
    for number, line in enumerate(stream, 1):
        # A torn first line must be one of ours: nothing else is ever cut off.
        torn = not line.endswith(b"\n")
        if torn and (number > 1 or _start(campaign_id).startswith(line)):
            break
        if torn:
            raise _no_results(path, number)
        try:
            row = json.loads(line)
            if number == 1:
                _check_start(row, path, campaign_id)
            else:
                earlier.add(row)
        except (ValueError, KeyError, TypeError, RecursionError):
            raise _no_results(path, number) from None
        end += len(line)
    return earlier, end


def _no_results(path: str, number: int) -> UsageError:
    return UsageError(
        f"{path}:{number}: is no line of a results file: name another file"
    )


def _start(campaign_id: str) -> bytes:
    """The first line."""
    return _line({"version": _VERSION, "campaign": campaign_id})


def _check_start(row: dict[str, Any], path: str, campaign_id: str) -> None:
    if row["version"] != _VERSION:
        raise UsageError(f"{path}: was written by another version of predial")
    if row["campaign"] != campaign_id:
        raise UsageError(f"{path}: has the results of another campaign")


def as_json(outcome: Outcome) -> dict[str, Any]:
    """An outcome as JSON."""
    status = type(outcome).__name__.lower()
    row = {"index": outcome.index, "token": outcome.client_token, "status": status}
    match outcome:
        case Accepted(id=id_):
            return {**row, "id": id_}
        case Invalid(violations=violations):
            found = [
                {"code": each.code, "pointer": each.pointer, "message": each.message}
                for each in violations
            ]
            return {**row, "violations": found}
        case Refused(code=code, may_be_accepted=may_be):
            return {**row, "code": code, **({"mayBeAccepted": True} if may_be else {})}
        case Unsent(reason=reason, may_be_accepted=may_be):
            return {**row, "reason": reason, "mayBeAccepted": may_be}
    assert_never(outcome)


def _line(row: dict[str, Any]) -> bytes:
    return json.dumps(row).encode() + b"\n"


def _index(value: object) -> int:
    if type(value) is not int or not 0 <= value < _MOST:
        raise ValueError
    return value


def _hash(token: str | None) -> int:
    return hash((token,)) or 1


def _list(value: list[Any] | dict[str, Any] | str | float | None) -> list[Any]:
    if type(value) is not list:
        raise ValueError
    return value


def _token(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError  # noqa: TRY004 - the line is no line of ours
    return value
