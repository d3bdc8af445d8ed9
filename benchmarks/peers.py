"""The peers: how each gives a verdict; one that is not installed is skipped."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

import predial_codegen
from benchmarks.cases import Case
from benchmarks.payloads import REQUEST

Verdict: TypeAlias = Callable[[Any], bool]


@dataclass(frozen=True, slots=True)
class Peer:
    """Somebody who gives verdicts.

    Attributes:
        module: What to import, to know that it is there.
        verdict: Make the quickest check that it offers for a case, or None.
        patterns: Whether it knows patterns and the like, or types only.
    """

    module: str
    verdict: Callable[[Case], Verdict | None]
    patterns: bool = True


def named(module: str) -> Any:
    """A peer's module; they are imported when a section needs them."""
    return importlib.import_module(module)


def compiled(case: Case) -> predial_codegen.Compiled:
    """The checks that predial makes of a case's schema."""
    return predial_codegen.compile(
        case.schema, format_assertion=case.formats, unknown_keywords="ignore"
    )


def validator_rs(case: Case) -> Any:
    """The validator that jsonschema-rs makes of a case's schema."""
    peer = named("jsonschema_rs")
    return peer.validator_for(case.schema, validate_formats=case.formats)


def validator(case: Case) -> Any:
    """The validator that jsonschema makes of a case's schema."""
    kind = named("jsonschema").validators.validator_for(case.schema)
    return kind(
        case.schema, format_checker=kind.FORMAT_CHECKER if case.formats else None
    )


def _predial(case: Case) -> Verdict:
    return compiled(case).is_valid


def _contract(case: Case) -> Verdict | None:
    if case.name != REQUEST:
        return None
    name = "predial_contracts.connectcampaigns.put_dial_request_batch"
    check: Verdict = named(name).is_valid_request
    return check


def _jsonschema_rs(case: Case) -> Verdict:
    check: Verdict = validator_rs(case).is_valid
    return check


def _corvus(case: Case) -> Verdict:
    check: Verdict = named("corvus_json_schema").compile(
        case.schema, assert_format=case.formats
    )
    return check


def _corvus_rs(case: Case) -> Verdict:
    check: Verdict = named("corvus_json_schema_rs").compile(
        case.schema, assert_format=case.formats
    )
    return check


def _jsonschema(case: Case) -> Verdict:
    check: Verdict = validator(case).is_valid
    return check


def _fastjsonschema(case: Case) -> Verdict:
    peer = named("fastjsonschema")
    validate = peer.compile(case.schema, use_default=False, use_formats=case.formats)
    refusal = peer.JsonSchemaValueException

    def check(value: Any) -> bool:
        try:
            validate(value)
        except refusal:
            return False
        return True

    return check


def adapter(name: str) -> Any:
    """Pydantic's adapter of one of its types for the dial requests."""
    kind = getattr(named("benchmarks.pydantic_types"), name)
    return named("pydantic").TypeAdapter(kind)


def _pydantic(name: str) -> Callable[[Case], Verdict | None]:
    def verdict(case: Case) -> Verdict | None:
        if case.name != REQUEST:
            return None
        check: Verdict = adapter(name).validator.isinstance_python
        return check

    return verdict


def _msgspec(case: Case) -> Verdict | None:
    if case.name != REQUEST:
        return None
    peer = named("msgspec")
    shape = named("benchmarks.msgspec_types").Request
    convert, refusal = peer.convert, peer.ValidationError

    def check(value: Any) -> bool:
        try:
            convert(value, shape)
        except refusal:
            return False
        return True

    return check


def _botocore(case: Case) -> Verdict | None:
    if case.name != REQUEST:
        return None
    loader = named("botocore.loaders").Loader()
    model = loader.load_service_model("connectcampaigns", "service-2")
    service = named("botocore.model").ServiceModel(model)
    shape = service.operation_model("PutDialRequestBatch").input_shape
    validate = named("botocore.validate").ParamValidator().validate

    def check(value: Any) -> bool:
        return not validate(value, shape).has_errors()

    return check


PEERS: Mapping[str, Peer] = {
    "predial": Peer("predial_codegen", _predial),
    "predial, full contract": Peer("predial_contracts", _contract),
    "jsonschema-rs": Peer("jsonschema_rs", _jsonschema_rs),
    "corvus-json-schema-rs": Peer("corvus_json_schema_rs", _corvus_rs),
    "pydantic, TypedDict": Peer("pydantic", _pydantic("RequestDict")),
    "pydantic, model": Peer("pydantic", _pydantic("Request")),
    "corvus-json-schema": Peer("corvus_json_schema", _corvus),
    "msgspec": Peer("msgspec", _msgspec),
    "fastjsonschema": Peer("fastjsonschema", _fastjsonschema),
    "botocore": Peer("botocore", _botocore, patterns=False),
    "jsonschema": Peer("jsonschema", _jsonschema),
}


def wanted(name: str, module: str, only: tuple[str, ...]) -> bool:
    """Whether a peer is installed, and wanted."""
    installed = importlib.util.find_spec(module) is not None
    return installed and (not only or name.startswith(only))


def baseline(only: tuple[str, ...]) -> str:
    """Whose time is 1.00."""
    name = "jsonschema-rs"
    return name if wanted(name, PEERS[name].module, only) else "predial"


def verdicts(case: Case, only: tuple[str, ...]) -> Iterator[tuple[str, Peer, Verdict]]:
    """The checks of a case by all peers that are installed and wanted and know it."""
    for name, peer in PEERS.items():
        if wanted(name, peer.module, only):
            check = peer.verdict(case)
            if check is not None:
                yield name, peer, check


def missing(only: tuple[str, ...]) -> tuple[str, ...]:
    """A line of the peers that were not wanted, one of those not installed."""
    absent = [name for name, peer in PEERS.items() if not wanted(name, peer.module, ())]
    unwanted = [
        name
        for name, peer in PEERS.items()
        if name not in absent and not wanted(name, peer.module, only)
    ]
    return tuple(
        f"{reason}: {', '.join(names)}"
        for reason, names in (("not wanted", unwanted), ("not installed", absent))
        if names
    )
