"""`check_X_json` says the same with each decoder, and what `check_X` says."""

from __future__ import annotations

import json
import sys
import traceback
from collections.abc import Callable, Generator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from cli.defects import DEFECTS
from decoders.decoders import DECODERS, only
from decoders.texts import HOSTILE
from predial_codegen import compile as compile_schema
from predial_codegen.compilation import Compiled
from predial_contracts._runtime import json_texts
from predial_contracts._runtime.violations import ContractError, NestingError
from predial_contracts.connectcampaigns import put_dial_request_batch as contract

ROOT = Path(__file__).parents[2]
PAYLOADS = sorted((ROOT / "examples" / "payloads" / "request").rglob("*.json"))
CANARY = "+15005550006"

# Schemas to which 1 and 1.0, or an integer and the float next to it, are not one.
SCHEMAS: dict[str, Any] = {
    "types": {"type": ["string", "boolean", "null"]},
    "an integer of draft 4": {
        "$schema": "http://json-schema.org/draft-04/schema#",
        "anyOf": [{"type": "integer"}, {"type": ["array", "object"]}],
        "items": {"type": "integer"},
        "additionalProperties": {"type": "integer"},
    },
    "bounds": {
        "minimum": -9223372036854775809,
        "maximum": 18446744073709551616,
        "items": {"exclusiveMaximum": 18446744073709551616},
        "additionalProperties": {"exclusiveMinimum": 9223372036854775807},
    },
    "multiples": {
        "multipleOf": 7,
        "items": {"multipleOf": 0.1},
        "additionalProperties": {"multipleOf": 3},
    },
    "constants": {
        "anyOf": [{"const": 18446744073709551616}, {"enum": [[1], {"a": 1}, "a:"]}]
    },
    "unique items": {"uniqueItems": True, "items": {"uniqueItems": True}},
    "names": {
        "maxProperties": 1,
        "properties": {"a": {"type": "integer"}, "b": False},
        "propertyNames": {"maxLength": 1},
        "items": {"$ref": "#"},
    },
}
COMPILED = {name: compile_schema(schema) for name, schema in SCHEMAS.items()}


def verdicts(checks: Compiled, text: bytes) -> list[list[dict[str, Any]]]:
    """What each decoder makes of a text; `is_valid_json` is held to agree."""
    said: list[list[dict[str, Any]]] = []
    for decoder in DECODERS:
        with only(decoder):
            found = checks.check_json(text)
            assert checks.is_valid_json(text) is not any(
                each.severity == "error" for each in found
            )
        said.append([each.to_json() for each in found])
    return said


@pytest.fixture(params=DECODERS)
def decoder(request: pytest.FixtureRequest) -> Generator[str]:
    """Each decoder in turn, for the contract of dial requests."""
    with only(request.param, json_texts):
        yield request.param


@pytest.mark.parametrize("schema", SCHEMAS)
@given(text=HOSTILE)
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_every_decoder_leads_to_the_same_list(schema: str, text: bytes) -> None:
    by_orjson, by_msgspec, by_json = verdicts(COMPILED[schema], text)
    assert by_orjson == by_json
    assert by_msgspec == by_json


@pytest.mark.parametrize("path", PAYLOADS, ids=lambda path: path.stem)
def test_a_payload_is_judged_as_its_value_is(decoder: str, path: Path) -> None:
    assert contract.json_decoder() == decoder
    value = json.loads(path.read_bytes())
    for text in (path.read_bytes(), json.dumps(value), json.dumps(value).encode()):
        assert contract.check_request_json(text) == contract.check_request(value)
        assert contract.is_valid_request_json(text) is contract.is_valid_request(value)


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview, bytes.decode])
def test_a_text_comes_in_any_of_four_types(
    decoder: str, kind: Callable[[bytes], Any]
) -> None:
    text = (PAYLOADS[0].parents[1] / "good" / "one-dial-request.json").read_bytes()
    assert contract.json_decoder() == decoder
    assert contract.is_valid_request_json(kind(text))
    assert contract.check_request_json(kind(text)) == []
    request = contract.parse_request_json(kind(text))
    assert request == contract.parse_request(json.loads(text))


def test_a_slice_of_every_other_byte_is_a_text_too(decoder: str) -> None:
    assert contract.json_decoder() == decoder
    spread = bytes(byte for each in b'{"id": "a"}' for byte in (each, 0xFF))
    found = contract.check_request_json(memoryview(spread)[::2])
    assert found == contract.check_request({"id": "a"})


@pytest.mark.parametrize("data", [None, 1, {}, [1], Path("a.json")])
def test_what_is_no_text_is_the_callers_mistake(decoder: str, data: Any) -> None:
    assert contract.json_decoder() == decoder
    for function in (contract.check_request_json, contract.is_valid_request_json):
        with pytest.raises(TypeError, match="a JSON text is bytes or a string"):
            function(data)


@pytest.mark.parametrize("defect", DEFECTS)
def test_a_defect_is_one_violation_at_its_place(decoder: str, defect: str) -> None:
    data, reason, (line, column) = DEFECTS[defect]
    assert contract.json_decoder() == decoder
    (found,) = contract.check_request_json(data, limit=1)
    assert (found.code, found.pointer, found.severity) == ("json", "", "error")
    assert found.params == {"reason": reason, "line": line, "column": column}
    assert found.message.endswith(f" (line {line}, column {column})") is bool(line)
    assert contract.is_valid_request_json(data) is False


@pytest.mark.parametrize("text", ["\ud800", '"\udfff"', '{"\ud800\udc00": 1}'])
def test_a_string_with_half_a_pair_is_refused(decoder: str, text: str) -> None:
    assert contract.json_decoder() == decoder
    (found,) = contract.check_request_json(text)
    assert found.params["reason"] == "json.encoding"


@pytest.mark.parametrize(
    "text",
    [
        '{{"{0}": 1, "{0}": 2}}',
        '{{"{0}": 1e400}}',
        '{{"{0}": "\\ud800"}}',
        '{{"{0}": NaN}}',
        '{{"{0}": {0}',
        "{0}",
        '"{0}',
        '{{"{0}": "\\x"}}',
        '{{"{0}"}}',
    ],
)
def test_what_is_refused_is_not_shown(decoder: str, text: str) -> None:
    assert contract.json_decoder() == decoder
    with pytest.raises(ContractError) as raised:
        contract.parse_request_json(text.format(CANARY))
    (found,) = raised.value.violations
    assert found.code == "json"
    assert CANARY not in repr(found) + json.dumps(found.to_json())
    assert CANARY not in "".join(traceback.format_exception(raised.value))
    assert raised.value.__context__ is None


@pytest.mark.parametrize("limit", [640, 0])
def test_the_longest_integer_is_what_python_says(decoder: str, limit: int) -> None:
    assert contract.json_decoder() == decoder
    before = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(limit)
    try:
        reasons = [
            [each.params.get("reason") for each in contract.check_request_json(text)]
            for text in (b"9" * 640, b"9" * 641, b"[" + b"9" * 5000 + b"]")
        ]
    finally:
        sys.set_int_max_str_digits(before)
    refused = ["json.number"]
    assert reasons == ([[None], refused, refused] if limit else [[None]] * 3)


def test_a_short_stack_is_an_error_of_ours(decoder: str) -> None:
    text = b"[" * 200 + b"]" * 200
    assert contract.json_decoder() == decoder

    def descend(levels: int) -> bool:
        return descend(levels - 1) if levels else contract.is_valid_request_json(text)

    depth = len(list(traceback.walk_stack(None)))
    for left in range(60, 260, 20):
        with suppress(NestingError):
            assert not descend(sys.getrecursionlimit() - depth - left)
