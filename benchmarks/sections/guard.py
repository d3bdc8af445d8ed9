"""What a guard adds to a valid call of boto3, from the call to the signed request."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import boto3
from botocore.awsrequest import AWSResponse

import predial
from benchmarks.cases import POOL
from benchmarks.options import Options
from benchmarks.results import Table
from benchmarks.rounds import Contestant, race
from benchmarks.sections.params import NOW, read, value

TITLE = "A guarded call of boto3, valid"
BASELINE = "no guard"
ROW = "guard"
COLUMNS = {"25 items": 25, "1 item": 1}
_NOTE = "signed requests are dropped before they are sent"


def tables(options: Options) -> Iterator[Table]:
    """Time calls; each gets parameters that were made for it."""
    session = boto3.Session("testing", "testing", region_name="us-east-1")
    guarded = _call(session, lambda client: predial.guard(client, clock=lambda: NOW))
    rows = {BASELINE: _call(session, lambda _: None), ROW: guarded}
    columns = {
        column: race(
            {
                name: Contestant(call, values, fresh=True, read=read)
                for name, call in rows.items()
            },
            BASELINE,
            options.effort,
        )
        for column, items in COLUMNS.items()
        if (values := [value(seed, items) for seed in range(POOL)])
    }
    yield Table.of_columns(TITLE, BASELINE, columns, (_NOTE,))


def _call(
    session: boto3.Session, prepare: Callable[[Any], object]
) -> Callable[[Any], object]:
    maker: Any = session  # the types of all services take seconds to check
    client = maker.client("connectcampaigns")
    client.meta.events.register("before-send", partial(_answer, AWSResponse))
    prepare(client)
    return lambda params: client.put_dial_request_batch(**params)


def _answer(response: type[Any], request: Any, **_: object) -> Any:
    return response(request.url, 200, {}, _Body())


class _Body:
    """An empty body of a response."""

    def stream(self, **_: object) -> Iterator[bytes]:
        """The parts of the body."""
        yield b"{}"
