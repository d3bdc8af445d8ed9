"""No phone number, attribute key or attribute value is output anywhere."""

import copy
import json
import logging
import pickle
import pprint
import subprocess
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from canary.planting import CANARIES, DIGITS, KEY, NUMBER, PLANTED, VALUE, Planted, good
from generation.packages import PREDIAL, contract, predial, write_files
from predial.reports.reporting import FORMATS
from predial_contracts._runtime.violations import ContractError, Violation
from predial_contracts.connectcampaigns import put_dial_request_batch as batch

NOW = datetime(2026, 12, 1, 12, 0, 0, tzinfo=UTC)
BROKEN = [each for each in PLANTED if each.codes]
# Rules that this contract's payloads can break.
CODES = {
    "additionalProperties",
    "format.date-time-utc",
    "format.e164",
    "fromNow",
    "maxItems",
    "maxLength",
    "maxUtf8Bytes",
    "minItems",
    "minLength",
    "numberPlan",
    "pattern",
    "propertyNames",
    "required",
    "type",
    "uniqueItemProperties",
}
NEEDING_NO_DATA = {"fromNow", "minItems", "minLength"}  # the data is what is missing


def leaked(text: str | bytes) -> list[str]:
    """The canaries in a text; a pickle's bytes are read as Latin-1."""
    output = text.decode("latin-1") if isinstance(text, bytes) else text
    return [canary for canary in CANARIES if canary in output]


def renderings(violation: Violation) -> Iterator[str | bytes]:
    """Every way in which a violation shows itself."""
    yield from (str(violation), repr(violation), f"{violation}")
    yield from (violation.message, violation.pointer, violation.schema_pointer)
    yield from (repr(violation.params), repr(violation.causes))
    yield from (json.dumps(violation.to_json()), pprint.pformat(violation))
    yield from (pickle.dumps(violation), pickle.dumps(violation, 2))
    yield repr(copy.deepcopy(violation).to_json())


def test_every_rule_of_the_contract_is_broken_by_some_canary() -> None:
    broken = {code for each in PLANTED for code in each.codes}
    assert broken | NEEDING_NO_DATA == CODES


@pytest.mark.parametrize("planted", PLANTED, ids=str)
def test_a_planted_payload_breaks_the_rules_it_is_made_for(planted: Planted) -> None:
    assert {each.code for each in batch.check_request(planted.payload)} == planted.codes


@pytest.mark.parametrize("planted", PLANTED, ids=str)
def test_no_violation_tells_a_canary(planted: Planted) -> None:
    for violation in batch.check_request(planted.payload, now=NOW):
        for output in renderings(violation):
            assert leaked(output) == []


@pytest.mark.parametrize("planted", BROKEN, ids=str)
def test_no_error_tells_a_canary(
    planted: Planted, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(ContractError) as raised:
        batch.parse_request(planted.payload, now=NOW, strict=True)
    error = raised.value
    assert error.__cause__ is None
    assert error.__context__ is None
    output = [str(error), repr(error), repr(error.args), repr(vars(error))]
    output += traceback.format_exception(error)
    plain = traceback.TracebackException.from_exception(error, capture_locals=False)
    output += plain.format()
    for text in [*output, repr(error.violations)]:
        assert leaked(text) == []
    assert leaked(pickle.dumps(error)) == []
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("canary").error("refused", exc_info=error)
    assert leaked(caplog.text) == []


def test_no_model_tells_a_canary() -> None:
    model = batch.parse_request(good())
    for value in (model, model.dial_requests[0], [model], {"model": model}):
        for output in (str(value), repr(value), pprint.pformat(value, width=40)):
            assert leaked(output) == []
    assert model.dial_requests[0].phone_number == NUMBER


def test_no_error_of_a_definition_alone_tells_a_canary() -> None:
    checks = [
        getattr(batch, name) for name in batch.__all__ if name.startswith("check_")
    ]
    values = [NUMBER, f"{NUMBER} ", KEY, f"{KEY} ", {KEY: VALUE}, {f"{KEY} ": [VALUE]}]
    values += [VALUE * 4000, {KEY: VALUE * 4000}, {"attributes": {f"{KEY} ": 1}}]
    for check in checks:
        if "attribute" not in check.__name__ and "phone" not in check.__name__:
            continue
        for value in values:
            for violation in check(value, now=NOW):
                for output in renderings(violation):
                    assert leaked(output) == []


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of a file for each planted payload, one of all, and broken ones."""
    folder = tmp_path_factory.mktemp("canary")
    texts = [json.dumps(each.payload) for each in PLANTED]
    payloads = {f"{number}.json": text for number, text in enumerate(texts)}
    payloads["all.ndjson"] = "\n".join(texts) + "\n"
    payloads["cut.json"] = texts[0][:-3]
    payloads["comma.json"] = f'{{"{KEY}": "{VALUE}",}}'
    payloads["member.json"] = f'{{"{NUMBER}": 1, "dialRequests": [{{"{NUMBER}": 1}}]}}'
    payloads["twice.json"] = f'{{"phone": "{NUMBER}", "phone": "{NUMBER}"}}'
    payloads["number.json"] = f'{{"id": {DIGITS}{DIGITS}e{DIGITS}}}'
    payloads["cut.ndjson"] = f'{texts[0]}\n{{"{KEY}": {VALUE}}}\n'
    return write_files(folder, payloads)


@pytest.mark.parametrize("output", FORMATS)
@pytest.mark.parametrize("strict", ["--strict", "--no-strict"])
def test_the_command_tells_no_canary(files: Path, output: str, strict: str) -> None:
    names = sorted(path.name for path in files.iterdir())
    ended = subprocess.run(
        [
            PREDIAL,
            "check",
            "--format",
            output,
            strict,
            "--now",
            f"{NOW:%FT%TZ}",
            *names,
        ],
        cwd=files,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 2
    for number in range(1, len(PLANTED)):
        assert f"{number}.json" in ended.stdout
    assert leaked(ended.stdout) == []
    assert leaked(ended.stderr) == []


SECRET = {"type": "string", "sensitive": True, "maxLength": 3}
SENSITIVE: dict[str, tuple[object, object]] = {
    # name: a schema, and a value that breaks it with canaries
    "a text": (SECRET, VALUE),
    "an enum": ({"sensitive": True, "enum": ["a"]}, VALUE),
    "a const": ({"sensitive": True, "const": {"a": 1}}, {KEY: VALUE}),
    "a closed object": (
        {"sensitive": True, "type": "object", "additionalProperties": False},
        {KEY: VALUE},
    ),
    "pattern properties": (
        {"sensitive": True, "patternProperties": {"canary": {"type": "null"}}},
        {KEY: VALUE},
    ),
    "a map of maps": (
        {"sensitive": True, "additionalProperties": {"additionalProperties": SECRET}},
        {KEY: {KEY: VALUE}},
    ),
    "a map of lists of maps": (
        {
            "sensitive": True,
            "additionalProperties": {"items": {"additionalProperties": False}},
        },
        {"a": [{KEY: VALUE}]},
    ),
    "a map behind a reference": (
        {"sensitive": True, "additionalProperties": {"$ref": "#/$defs/Closed"}},
        {KEY: {KEY: VALUE}},
    ),
    "a list of maps": (
        {"sensitive": True, "type": "array", "items": {"$ref": "#/$defs/Closed"}},
        [{KEY: VALUE}],
    ),
    "a member that is a map": (
        {"sensitive": True, "properties": {"a": {"$ref": "#/$defs/Closed"}}},
        {"a": {KEY: VALUE}},
    ),
    "alternatives": (
        {"sensitive": True, "anyOf": [{"$ref": "#/$defs/Closed"}, {"const": 1}]},
        {KEY: VALUE},
    ),
    "exactly one": (
        {"sensitive": True, "oneOf": [{"$ref": "#/$defs/Closed"}, {"const": 1}]},
        {KEY: VALUE},
    ),
    "all of several": (
        {
            "sensitive": True,
            "allOf": [{"$ref": "#/$defs/Closed"}, {"maxProperties": 0}],
        },
        {KEY: VALUE},
    ),
    "advice": (
        {"sensitive": True, "advisory": {"$ref": "#/$defs/Closed"}},
        {KEY: VALUE},
    ),
    "names": (
        {"sensitive": True, "propertyNames": {"anyOf": [{"maxLength": 1}, False]}},
        {KEY: VALUE},
    ),
    "names that are secret themselves": ({"propertyNames": SECRET}, {KEY: VALUE}),
    "a secret in alternatives": (
        {"anyOf": [{"additionalProperties": False, "sensitive": True}, {"const": 1}]},
        {KEY: VALUE},
    ),
    "a secret behind two references": ({"$ref": "#/$defs/Twice"}, {KEY: VALUE}),
    "unique properties": (
        {"sensitive": True, "uniqueItemProperties": ["a"]},
        [{"a": VALUE}, {"a": VALUE}],
    ),
    "bytes": ({"sensitive": True, "maxUtf8Bytes": 1}, {KEY: VALUE}),
    "a format": (
        {"sensitive": True, "additionalProperties": {"format": "e164"}},
        {KEY: VALUE},
    ),
    "a time": (
        {"sensitive": True, "type": "string", "format": "date-time-utc"},
        VALUE,
    ),
    "not": ({"sensitive": True, "not": {"required": [KEY]}}, {KEY: VALUE}),
}
DEFINITIONS = {
    "Closed": {"type": "object", "additionalProperties": False},
    "Once": {"additionalProperties": False, "sensitive": True},
    "Twice": {"$ref": "#/$defs/Once"},
}


@pytest.mark.parametrize("name", SENSITIVE)
def test_what_a_schema_calls_sensitive_is_shown_by_no_keyword(
    name: str, tmp_path: Path
) -> None:
    schema, value = SENSITIVE[name]
    inside = {"properties": {"secret": schema}, "$defs": DEFINITIONS}
    files = {"thing.schema.json": predial(inside)}
    with contract(tmp_path, files, "canary_contracts") as package:
        found = package.check_thing({"secret": value})
        assert found
        for violation in found:
            # The schema's own words are no secret: here the pattern, and the name
            # that `required` names.
            for output in renderings(violation):
                assert [
                    word for word in leaked(output) if word in (DIGITS, VALUE)
                ] == []
            assert KEY not in violation.message
            assert KEY not in violation.pointer
            assert violation.pointer.startswith("/secret")


@pytest.mark.parametrize("kind", ["plain", "nullable", "list", "map"])
def test_a_model_shows_no_sensitive_member(kind: str, tmp_path: Path) -> None:
    member = {
        "plain": {"type": "string", "sensitive": True},
        "nullable": {"anyOf": [{"$ref": "#/$defs/Secret"}, {"type": "null"}]},
        "list": {"type": "array", "items": {"$ref": "#/$defs/Secret"}},
        "map": {"type": "object", "additionalProperties": {"$ref": "#/$defs/Secret"}},
    }[kind]
    value = {"list": [VALUE], "map": {"a": VALUE}}.get(kind, VALUE)
    schema = {
        "type": "object",
        "properties": {"secret": member, "open": {"type": "string"}},
        "required": ["secret"],
        "$defs": {"Secret": {"type": "string", "sensitive": True}},
    }
    files = {"thing.schema.json": predial(schema)}
    with contract(tmp_path, files, "canary_contracts") as package:
        model = package.parse_thing({"secret": value, "open": "shown"})
        assert "shown" in repr(model)
        assert leaked(repr(model)) == []


def test_an_error_of_the_service_shows_no_sensitive_member(tmp_path: Path) -> None:
    operation = {
        "service": "things",
        "apiVersion": "1",
        "name": "PutThing",
        "idempotent": True,
        "http": {"method": "PUT", "requestUri": "/"},
        "errors": {"Refused": {"status": 400, "retryable": False}},
    }
    secret = {"type": "string", "sensitive": True}
    refused = {"type": "object", "properties": {"message": secret, "number": secret}}
    files = {
        "request.schema.json": predial({"operation": operation, "type": "object"}),
        "errors.schema.json": predial({"$defs": {"Refused": refused}}),
    }
    with contract(tmp_path, files, "canary_contracts") as package:
        error = package.Refused(message=VALUE, number=NUMBER)
        for output in (str(error), repr(error), *traceback.format_exception(error)):
            assert leaked(output) == []


SIBLINGS: dict[str, dict[str, object]] = {
    "all of": {"allOf": [{"properties": {"a": {"sensitive": True}}}]},
    "a reference": {"$ref": "#/$defs/Sensitive"},
    "a branch": {"anyOf": [{"patternProperties": {"^a": {"sensitive": True}}}, True]},
    "the whole": {"if": {"sensitive": True}, "then": True},
    "names": {"allOf": [{"propertyNames": {"sensitive": True}}]},
}


@pytest.mark.parametrize("name", SIBLINGS)
def test_a_model_hides_what_another_schema_calls_sensitive(
    name: str, tmp_path: Path
) -> None:
    definition = {"properties": {"a": {"sensitive": True}}}
    schema: dict[str, object] = {
        "type": "object",
        "properties": {"a": {"type": "string"}, "b": {"type": "integer"}},
        "$defs": {"Sensitive": definition},
        **SIBLINGS[name],
    }
    files = {"thing.schema.json": predial(schema)}
    with contract(tmp_path, files, "canary_contracts") as package:
        model = package.parse_thing({"a": VALUE, "b": 317})
        assert model.a == VALUE
        assert leaked(repr(model)) == []
        assert ("317" in repr(model)) is (name in {"all of", "a reference"})
