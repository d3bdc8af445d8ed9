"""The peers that tell every error of a payload, and how each is asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

import predial_codegen
from benchmarks.cases import Case
from benchmarks.peers import named, typed

Errors: TypeAlias = Callable[[Any], Sequence[object]]


def _predial(case: Case) -> Errors:
    return predial_codegen.compile(case.schema).check


def _contract(_: Case) -> Errors:
    name = "predial_contracts.connectcampaigns.put_dial_request_batch"
    check: Errors = named(name).check_request
    return check


def _jsonschema_rs(case: Case) -> Errors:
    errors = named("jsonschema_rs").Draft202012Validator(case.schema).iter_errors
    return lambda value: list(errors(value))


def _evaluated(case: Case) -> Errors:
    evaluate = named("jsonschema_rs").Draft202012Validator(case.schema).evaluate

    def check(value: Any) -> Sequence[object]:
        errors: Sequence[object] = evaluate(value).errors()
        return errors

    return check


def _jsonschema(case: Case) -> Errors:
    errors = named("jsonschema").Draft202012Validator(case.schema).iter_errors
    return lambda value: list(errors(value))


def _fastjsonschema(case: Case) -> Errors:
    peer = named("fastjsonschema")
    validate = peer.compile(
        case.schema, use_default=False, use_formats=False, fast_fail=False
    )
    refusal = peer.JsonSchemaValuesException

    def check(value: Any) -> Sequence[object]:
        try:
            validate(value)
        except refusal as error:
            found: Sequence[object] = error.errors
            return found
        return ()

    return check


def _corvus(module: str) -> Callable[[Case], Errors]:
    def errors(case: Case) -> Errors:
        peer = named(module)
        evaluate = peer.compile(case.schema).evaluate
        collector = peer.JsonSchemaResultsCollector.create
        level = peer.ResultsLevel.DETAILED  # the least that says what is wrong

        def check(value: Any) -> Sequence[object]:
            results = collector(level)
            evaluate(value, results)
            rows: Sequence[object] = results.results
            return rows

        return check

    return errors


def count(found: Sequence[object]) -> int:
    """How many errors a list tells of.

    corvus has a row for each keyword that fails, one for each schema around it, and one
    for the whole where that is valid.
    """
    around = "The value was expected to match the subschema."
    return sum(
        not getattr(row, "is_match", False) and getattr(row, "message", "") != around
        for row in found
    )


def _pydantic(case: Case) -> Errors:
    validate = named("pydantic").TypeAdapter(typed("pydantic", case)).validate_python
    refusal = named("pydantic").ValidationError

    def check(value: Any) -> Sequence[object]:
        try:
            validate(value)
        except refusal as error:
            found: Sequence[object] = error.errors(include_url=False)
            return found
        return ()

    return check


# In the order of the report, with the module that each needs.
TELLERS: Mapping[str, tuple[str, Callable[[Case], Errors]]] = {
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
