"""From a dict to a model: `parse_request` beside the models of the peers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias

from benchmarks.contests import DisagreementError
from benchmarks.options import Options
from benchmarks.peers import named, wanted
from benchmarks.results import Table
from benchmarks.rounds import Contestant, Timing, race
from benchmarks.spellings import BY_REFERENCE

TITLE = "From a dict to a model"
BASELINE = "pydantic, model"
_Parse: TypeAlias = Callable[[Any], Any]
_KINDS = {"25 items": 25, "3 items": 3, "1 item": 1}


def tables(options: Options) -> Iterator[Table]:
    """Time the models of valid requests, after counting their dial requests."""
    parsers = {
        name: make()
        for name, (module, make) in _PARSERS.items()
        if wanted(name, module, options.only) or name == BASELINE
    }
    columns: dict[str, dict[str, Timing]] = {}
    for kind, count in _KINDS.items():
        values = BY_REFERENCE.payloads[kind].values
        for name, (parse, refusal) in parsers.items():
            for value in values:
                if len(parse(value).dial_requests) != count:
                    raise DisagreementError(f"{name} loses dial requests")
            for value in BY_REFERENCE.payloads["last number bad"].values:
                _assert_refused(name, parse, refusal, value)
        entries = {
            name: Contestant(parse, values, fresh=True)
            for name, (parse, _) in parsers.items()
        }
        columns[kind] = race(entries, BASELINE, options.effort)
    note = "msgspec and pydantic keep the time as a string, predial makes a datetime"
    yield Table.of_columns(TITLE, BASELINE, columns, (note,))


def _assert_refused(
    name: str, parse: _Parse, refusal: type[Exception], value: object
) -> None:
    try:
        parse(value)
    except refusal:
        return
    raise DisagreementError(f"{name} makes a model of an invalid request")


def _predial() -> tuple[_Parse, type[Exception]]:
    contract = named("predial_contracts.connectcampaigns.put_dial_request_batch")
    return contract.parse_request, ValueError  # of which ContractError is one


def _pydantic() -> tuple[_Parse, type[Exception]]:
    model = named("benchmarks.pydantic_types").Request
    return model.model_validate, named("pydantic").ValidationError


def _msgspec() -> tuple[_Parse, type[Exception]]:
    peer = named("msgspec")
    request = named("benchmarks.msgspec_types").Request
    return lambda value: peer.convert(value, request), peer.ValidationError


_PARSERS: Mapping[str, tuple[str, Callable[[], tuple[_Parse, type[Exception]]]]] = {
    "predial, full contract": ("predial_contracts", _predial),
    BASELINE: ("pydantic", _pydantic),
    "msgspec": ("msgspec", _msgspec),
}
