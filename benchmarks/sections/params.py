"""boto3's parameters: their checks beside those of the JSON value that they are."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo

from benchmarks.cases import POOL
from benchmarks.contests import DisagreementError
from benchmarks.options import Options
from benchmarks.payloads import request
from benchmarks.results import Table
from benchmarks.rounds import Contestant, Timing, race
from predial_contracts.connectcampaigns import put_dial_request_batch as contract

TITLE = "Parameters of boto3, 25 items"
BASELINE = "JSON"
ROWS = ("aware datetimes", "naive datetimes", "datetimes of New York")
COLUMNS = ("check", "check with now", "is_valid")
_NEW_YORK = ZoneInfo("America/New_York")
NOW = datetime(2026, 12, 1, 11, 59, tzinfo=UTC)


def tables(options: Options) -> Iterator[Table]:
    """Time valid requests; each call gets a request that was made for it."""
    columns: dict[str, dict[str, Timing]] = {}
    for column, (of_json, of_params) in _CHECKS.items():
        rows = {
            BASELINE: Contestant(of_json, _VALUES, fresh=True),
            "JSON, by check_params": Contestant(of_params, _VALUES, fresh=True),
            ROWS[0]: Contestant(of_params, _VALUES, fresh=True, read=read),
            ROWS[1]: Contestant(of_params, _VALUES, fresh=True, read=_read_naive),
            ROWS[2]: Contestant(of_params, _VALUES, fresh=True, read=_read_local),
        }
        for name, row in rows.items():
            for each in row.values:
                if row.call(row.read(json.dumps(each))) not in ([], True):
                    raise DisagreementError(f"{name} refuses a valid request")
        columns[column] = race(rows, BASELINE, options.effort)
    yield Table.of_columns(TITLE, BASELINE, columns)


def value(seed: int, items: int = 25) -> Any:
    """A request whose times are 1 to 10 minutes from `NOW`."""
    made = request(items, seed)
    for item in made["dialRequests"]:
        time = item["expirationTime"]
        item["expirationTime"] = f"{time[:14]}0{time[15:]}"
    return made


_VALUES = [value(seed) for seed in range(POOL)]


def read(text: str) -> Any:
    """The parameters of a JSON text, with aware datetimes."""
    params = json.loads(text)
    for item in params["dialRequests"]:
        item["expirationTime"] = datetime.fromisoformat(item["expirationTime"])
    return params


def _read_naive(text: str) -> Any:
    params = read(text)
    for item in params["dialRequests"]:
        item["expirationTime"] = item["expirationTime"].replace(tzinfo=None)
    return params


def _read_local(text: str) -> Any:
    params = read(text)
    for item in params["dialRequests"]:
        item["expirationTime"] = item["expirationTime"].astimezone(_NEW_YORK)
    return params


_Check: TypeAlias = Callable[[Any], object]
_CHECKS: Mapping[str, tuple[_Check, _Check]] = {
    "check": (contract.check_request, contract.check_params),
    "check with now": (
        partial(contract.check_request, now=NOW),
        partial(contract.check_params, now=NOW),
    ),
    "is_valid": (contract.is_valid_request, contract.is_valid_params),
}
