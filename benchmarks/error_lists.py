"""The peers that report every error of a payload, read out as a user reads them.

Each contestant gives, for every error, what it has of code, place and message: some
make them only when they are read.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

from benchmarks.cases import Case
from benchmarks.peers import adapter, compiled, named, validator, validator_rs

Finding: TypeAlias = tuple[Any, Any, str]  # code, place, message
Errors: TypeAlias = Callable[[Any], Sequence[Finding]]


def _predial(case: Case) -> Errors:
    return _violations(compiled(case).check)


def _contract(_: Case) -> Errors:
    name = "predial_contracts.connectcampaigns.put_dial_request_batch"
    return _violations(named(name).check_request)


def _violations(check: Callable[[Any], Sequence[Any]]) -> Errors:
    return lambda value: [
        (each.code, each.pointer, each.message) for each in check(value)
    ]


def _jsonschema_rs(case: Case) -> Errors:
    errors = validator_rs(case).iter_errors
    return lambda value: [
        (each.kind.name, each.instance_path, each.message) for each in errors(value)
    ]


def _evaluated(case: Case) -> Errors:
    evaluate = validator_rs(case).evaluate
    return lambda value: [
        (each["schemaLocation"], each["instanceLocation"], each["error"])
        for each in evaluate(value).errors()
    ]


def _jsonschema(case: Case) -> Errors:
    errors = validator(case).iter_errors
    return lambda value: [
        (each.validator, each.absolute_path, each.message) for each in errors(value)
    ]


def _fastjsonschema(case: Case) -> Errors:
    peer = named("fastjsonschema")
    validate = peer.compile(
        case.schema, use_default=False, use_formats=False, fast_fail=False
    )
    refusal = peer.JsonSchemaValuesException

    def check(value: Any) -> Sequence[Finding]:
        try:
            validate(value)
        except refusal as error:
            return [(each.rule, each.path, each.message) for each in error.errors]
        return ()

    return check


def _corvus(module: str) -> Callable[[Case], Errors]:
    around = "The value was expected to match the subschema."  # a row of no keyword

    def errors(case: Case) -> Errors:
        peer = named(module)
        evaluate = peer.compile(case.schema).evaluate
        collector = peer.JsonSchemaResultsCollector.create
        level = peer.ResultsLevel.DETAILED  # the least that says what is wrong

        def check(value: Any) -> Sequence[Finding]:
            results = collector(level)
            evaluate(value, results)
            return [
                (
                    each.schema_evaluation_location,
                    each.document_evaluation_location,
                    message,
                )
                for each in results.results
                if not each.is_match and (message := each.message) != around
            ]

        return check

    return errors


def _pydantic(_: Case) -> Errors:
    validate = adapter("RequestDict").validate_python
    refusal = named("pydantic").ValidationError

    def check(value: Any) -> Sequence[Finding]:
        try:
            validate(value)
        except refusal as error:
            return [
                (each["type"], each["loc"], each["msg"])
                for each in error.errors(include_url=False)
            ]
        return ()

    return check


# In the order of the report, with the module that each needs.
REPORTERS: Mapping[str, tuple[str, Callable[[Case], Errors]]] = {
    "predial": ("predial_codegen", _predial),
    "predial, full contract": ("predial_contracts", _contract),
    "jsonschema-rs": ("jsonschema_rs", _jsonschema_rs),
    "jsonschema-rs, evaluate": ("jsonschema_rs", _evaluated),
    "pydantic, TypedDict": ("pydantic", _pydantic),
    "fastjsonschema": ("fastjsonschema", _fastjsonschema),
    "corvus-json-schema-rs": (
        "corvus_json_schema_rs",
        _corvus("corvus_json_schema_rs"),
    ),
    "corvus-json-schema": ("corvus_json_schema", _corvus("corvus_json_schema")),
    "jsonschema": ("jsonschema", _jsonschema),
}
