"""From the bytes of a request, as they come from a file or a socket, to the verdict."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from benchmarks.contests import DisagreementError
from benchmarks.options import Options
from benchmarks.peers import (
    PEERS,
    Verdict,
    adapter,
    baseline,
    compiled,
    missing,
    named,
    wanted,
)
from benchmarks.results import Table
from benchmarks.rounds import Contestant, Timing, race
from benchmarks.spellings import BY_REFERENCE

_KINDS = ("25 items", "last number bad", "1 item")
_DECODING = (  # the peers that need a decoder, with the decoders worth a row
    "predial",
    "predial, full contract",
    "jsonschema-rs",
    "corvus-json-schema",
    "fastjsonschema",
    "jsonschema",
)
_STRICT = (
    '"from bytes" also refuses repeated names, which the decoders let pass; it reads '
    "with orjson where that is installed"
)


def tables(options: Options) -> Iterator[Table]:
    """Time decoding and verdict together; some peers do both at once."""
    readers = dict(_readers(options))
    unit = f"{baseline(options.only)}, json"
    columns: dict[str, dict[str, Timing]] = {}
    for kind in _KINDS:
        payloads = BY_REFERENCE.payloads[kind]
        values = [json.dumps(value).encode() for value in payloads.values]
        for name, read in readers.items():
            if not all(read(value) is payloads.verdict for value in values):
                raise DisagreementError(f"{name} is wrong about {kind}")
        entries = {name: Contestant(read, values) for name, read in readers.items()}
        columns[kind] = race(entries, unit, options.effort)
    notes = (*missing(options.only), _STRICT)
    yield Table.of_columns("Bytes to verdict", unit, columns, notes)


def _readers(options: Options) -> Iterator[tuple[str, Verdict]]:
    decoders: dict[str, Callable[[bytes], Any]] = {"json": json.loads}
    if importlib.util.find_spec("orjson") is not None:
        decoders["orjson"] = named("orjson").loads
    for name in _DECODING:
        peer = PEERS[name]
        check = (
            peer.verdict(BY_REFERENCE)
            if wanted(name, peer.module, options.only)
            else None
        )
        if check is not None:
            for decoder, loads in decoders.items():
                yield f"{name}, {decoder}", _after(loads, check)
    for name, (module, reader) in _AT_ONCE.items():
        if wanted(name, module, options.only):
            yield name, reader()


def _after(loads: Callable[[bytes], Any], check: Verdict) -> Verdict:
    return lambda text: check(loads(text))


def _corvus_rs() -> Verdict:
    peer = named("corvus_json_schema_rs")
    check: Verdict = peer.compile(BY_REFERENCE.schema).is_valid_json
    return check


def _pydantic() -> Verdict:
    peer = named("pydantic")
    return _unless(adapter("RequestDict").validate_json, peer.ValidationError)


def _msgspec() -> Verdict:
    peer = named("msgspec")
    decode = peer.json.Decoder(named("benchmarks.msgspec_types").Request).decode
    return _unless(decode, peer.ValidationError)


def _unless(read: Callable[[bytes], object], refusal: type[Exception]) -> Verdict:
    def check(text: bytes) -> bool:
        try:
            read(text)
        except refusal:
            return False
        return True

    return check


def _predial() -> Verdict:
    return compiled(BY_REFERENCE).is_valid_json


def _contract() -> Verdict:
    name = "predial_contracts.connectcampaigns.put_dial_request_batch"
    check: Verdict = named(name).is_valid_request_json
    return check


_AT_ONCE: Mapping[str, tuple[str, Callable[[], Verdict]]] = {
    "predial, from bytes": ("predial_codegen", _predial),
    "predial, full contract, from bytes": ("predial_contracts", _contract),
    "corvus-json-schema-rs": ("corvus_json_schema_rs", _corvus_rs),
    "pydantic, TypedDict": ("pydantic", _pydantic),
    "msgspec": ("msgspec", _msgspec),
}
