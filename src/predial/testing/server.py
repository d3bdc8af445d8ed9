"""The stand-in's HTTP: a server on loopback, and what a test says to it."""

from __future__ import annotations

import re
import socket
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from random import Random
from threading import Event, Thread
from typing import Any, cast
from urllib.parse import unquote

from predial.errors import UsageError
from predial.testing.faults import FAULTS, Fault, Predicate, known
from predial.testing.service import (
    STATES,
    Answer,
    Call,
    DialRequest,
    Service,
    State,
    refused,
)

_OPERATION = re.compile("/campaigns/([^/]*)/dial-requests")
_SERVICE = "connectcampaigns"
_LENGTH = re.compile("[0-9]{1,9}")
_STOP_TIMEOUT = 1  # seconds for which a call that is being answered is waited for
_POLL = 0.02  # seconds until the server sees that it is to stop


class FakeConnect:
    """A running stand-in; `fake_connect` makes one.

    Its repr and its logs hold no dial request.

    Args:
        service: What it does.
        address: Host and port to listen on; port 0 for any that is free.
    """

    def __init__(self, service: Service, address: tuple[str, int]) -> None:
        self._service = service
        self._server = _Server(address, service)
        self._thread = Thread(
            target=self._server.serve_forever, args=(_POLL,), daemon=True
        )

    def start(self) -> None:
        """Serve, in a thread of its own."""
        self._thread.start()

    def stop(self) -> None:
        """Stop serving, and end all connections; what has arrived can still be read."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
        self._server.end_connections()

    @property
    def endpoint_url(self) -> str:
        """Its address, as boto3 and the AWS CLI take it."""
        host, port = self._server.server_address[:2]
        return f"http://{host!s}:{port}"

    @property
    def calls(self) -> list[Call]:
        """All calls that have arrived, in order."""
        with self._service.lock:
            return [*self._service.calls]

    @property
    def accepted(self) -> list[DialRequest]:
        """The dial requests that were accepted, in order, each once."""
        with self._service.lock:
            return [*self._service.accepted.values()]

    @property
    def now(self) -> datetime:
        """What its clock says."""
        return self._service.now()

    def client(self, **options: Any) -> Any:
        """A boto3 client that talks to it, with credentials that are good nowhere else.

        It does not retry, and waits ten seconds at most, unless `config` says so.

        Args:
            options: For `boto3.client`, such as `config`.

        Raises:
            UsageError: boto3 is not installed.
        """
        try:
            import boto3
            from botocore.config import Config
        except ImportError:
            raise UsageError(
                "this needs boto3: install predial with its extra `boto3`"
            ) from None
        config = Config(
            retries={"total_max_attempts": 1}, connect_timeout=10, read_timeout=10
        )
        if "config" in options:
            config = config.merge(options.pop("config"))
        untyped: Any = boto3
        return untyped.client(
            _SERVICE,
            **{
                "endpoint_url": self.endpoint_url,
                "region_name": "us-east-1",
                "aws_access_key_id": "fake",
                "aws_secret_access_key": "fake",
                "config": config,
                **options,
            },
        )

    def move_clock(self, by: timedelta) -> None:
        """Set its clock forward: times expire, and tokens are forgotten."""
        with self._service.lock:
            self._service.shift += by

    def set_state(self, campaign_id: str, state: State | None) -> None:
        """Set a campaign's state; from then on only campaigns with one exist.

        Args:
            campaign_id: The campaign.
            state: Its state; None removes it.

        Raises:
            ValueError: There is no such state.
        """
        if state is not None and state not in STATES:
            raise ValueError(f"no such state: {state!r}; known are {', '.join(STATES)}")
        with self._service.lock:
            campaigns = self._service.campaigns or {}
            campaigns.pop(campaign_id, None)
            if state is not None:
                campaigns[campaign_id] = state
            self._service.campaigns = campaigns

    def refuse(
        self,
        code: str,
        *,
        tokens: Iterable[str] = (),
        when: Predicate | None = None,
        rate: float = 0,
        seed: int = 0,
    ) -> None:
        """Refuse good dial requests, by any of these; a later rule comes after.

        Args:
            code: The failure code.
            tokens: Those with these client tokens, or with this one.
            when: Those of which this is true; it is given the dial request as JSON.
            rate: So many of all, from 0 to 1, by chance.
            seed: Of the chance.
        """
        chosen = frozenset([tokens] if isinstance(tokens, str) else tokens)
        random = Random(seed)  # noqa: S311

        def holds(item: Mapping[str, Any]) -> bool:
            return (
                item["clientToken"] in chosen
                or (when is not None and when(item))
                or random.random() < rate
            )

        with self._service.lock:
            self._service.faults.refusals.append((holds, code))

    def fail_next(self, *faults: Fault | None) -> None:
        """Simulate faults in the next calls, one each; None for a call without.

        Raises:
            ValueError: There is no such fault.
        """
        known(faults)
        with self._service.lock:
            self._service.faults.queued.extend(faults)

    def misbehave(
        self, rate: float, *faults: Fault, seed: int = 0, delay: float = 0
    ) -> None:
        """Simulate faults by chance, from now on.

        Args:
            rate: So many of all calls, from 0 to 1.
            faults: In these ways; without any in all.
            seed: Of the chance.
            delay: Seconds before each answer.

        Raises:
            ValueError: There is no such fault.
        """
        known(faults)
        with self._service.lock:
            self._service.faults.rate = rate
            self._service.faults.kinds = faults or FAULTS
            self._service.faults.random = Random(seed)  # noqa: S311
            self._service.faults.delay = delay

    def behave(self) -> None:
        """Simulate no more faults, and refuse no more dial requests."""
        self.misbehave(0)
        with self._service.lock:
            self._service.faults.queued.clear()
            self._service.faults.refusals.clear()

    def __repr__(self) -> str:
        counts = f"{len(self.calls)} calls, {len(self.accepted)} accepted"
        return f"<FakeConnect {self.endpoint_url}: {counts}>"


@contextmanager
def fake_connect(
    *,
    campaigns: Mapping[str, State] | None = None,
    now: datetime | None = None,
    host: str = "127.0.0.1",
    port: int = 0,
) -> Generator[FakeConnect]:
    """Serve a stand-in for Amazon Connect's campaigns API while the block runs.

    Args:
        campaigns: The state of each campaign that there is. Without it any campaign
            exists and is running.
        now: Aware, for a clock that stands still; else this machine's clock.
        host: What to listen on.
        port: What to listen on; 0 for any port that is free.

    Raises:
        ValueError: `now` has no time zone.
        OSError: Nothing can listen there.
    """
    if now is not None and now.utcoffset() is None:
        raise ValueError("now must have a time zone: use datetime.now(UTC)")
    states: dict[str, State] | None = None if campaigns is None else {**campaigns}
    server = FakeConnect(Service(states, now), (host, port))
    server.start()
    try:
        yield server
    finally:
        server.stop()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, address: tuple[str, int], service: Service) -> None:
        self.service = service
        self.ended = Event()
        self._connections: list[tuple[Thread, socket.socket]] = []
        super().__init__(address, _Handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        """Serve a connection in a thread of its own, as the parent does, and note it.

        A client may keep it open for as long as it likes.
        """
        target = self.process_request_thread
        thread = Thread(target=target, args=(request, client_address), daemon=True)
        alive = [each for each in self._connections if each[0].is_alive()]
        self._connections = [*alive, (thread, request)]
        thread.start()

    def end_connections(self) -> None:
        """End those that clients keep open, and their threads."""
        self.ended.set()
        for _, connection in self._connections:
            with suppress(OSError):  # it has ended
                connection.shutdown(socket.SHUT_RDWR)
        for thread, _ in self._connections:
            thread.join(_STOP_TIMEOUT)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of a client that has gone away."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # a body after its header would wait for 40 ms

    def do_PUT(self) -> None:
        """Answer the operation."""
        if "Transfer-Encoding" in self.headers:
            self.send_error(HTTPStatus.LENGTH_REQUIRED)
            return
        length = self.headers.get("Content-Length", "0")
        if not _LENGTH.fullmatch(length):
            self.send_error(HTTPStatus.BAD_REQUEST)
            return
        body = self.rfile.read(int(length))
        found = _OPERATION.fullmatch(self.path)
        if found is None:
            self._send(refused("UnknownOperationException", "No such operation"))
            return
        server = cast("_Server", self.server)
        if server.ended.wait(server.service.faults.delay):
            self.close_connection = True
            return
        self._send(server.service.put(unquote(found[1]), body))

    def _send(self, answer: Answer) -> None:
        if not answer.delivered:
            self.close_connection = True
            return
        self.send_response(answer.status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer.body)))
        if answer.error:
            self.send_header("x-amzn-ErrorType", f"{answer.error}:")
        self.end_headers()
        self.wfile.write(answer.body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Log nothing: a path holds a campaign, and a test has the calls."""
