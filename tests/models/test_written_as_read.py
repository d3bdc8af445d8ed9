"""What a model was read from is what it writes, whichever type of a union holds it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generation.packages import imported, rendered, write_files

ANYTHING: dict[str, Any] = {}
TEXT = {"type": "string"}
DATE = {"type": "string", "format": "date"}
TIME = {"type": "string", "format": "date-time"}
UTC_TIME = {"type": "string", "format": "date-time-utc"}
CARD = {
    "type": "object",
    "properties": {"number": {"type": "integer"}},
    "required": ["number"],
}


def _array(items: object, **others: object) -> dict[str, Any]:
    return {"type": "array", "items": items, **others}


def _map(values: object, **others: object) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": values, **others}


def _tuple(*items: object, **others: object) -> dict[str, Any]:
    return {"type": "array", "prefixItems": [*items], **others}


# One that may hold anything, and is not what the value was read by.
BESIDE_ANYTHING: dict[str, tuple[list[dict[str, Any]], Any]] = {
    "models": (
        [_array(ANYTHING, maxItems=1), _array(CARD, minItems=2)],
        [{"number": 1}, {"number": 2}],
    ),
    "models beside what is no array": (
        [_array({"items": TEXT}, maxItems=1), _array(CARD, minItems=2)],
        [{"number": 1}, {"number": 2}],
    ),
    "arrays in a map": (
        [_map(ANYTHING, maxProperties=1), _map(_array(TEXT), minProperties=2)],
        {"a": ["b"], "c": ["d"]},
    ),
    "arrays in an array": (
        [_array(ANYTHING, maxItems=1), _array(_array(ANYTHING), minItems=2)],
        [[1], [2]],
    ),
    "dates": (
        [_array(ANYTHING, maxItems=1), _array(DATE, minItems=2)],
        ["2026-01-02", "2026-01-03"],
    ),
    "dates in tuples": (
        [_tuple(ANYTHING, maxItems=1), _tuple(TEXT, DATE, minItems=2)],
        ["2026-01-02", "2026-01-03"],
    ),
    "items behind the first": (
        [_tuple(ANYTHING, items=CARD), TEXT],
        [1, {"number": 2}, {"number": 3}],
    ),
}
OFFSETS: dict[str, tuple[list[dict[str, Any]], Any]] = {
    "times": ([UTC_TIME, TIME], "2026-01-02T03:04:05+02:00"),
    "arrays": ([_array(UTC_TIME), _array(TIME)], ["2026-01-02T03:04:05+02:00"]),
}
LISTED: dict[str, tuple[list[dict[str, Any]], Any]] = {
    "in two": ([{"const": "a"}, {"enum": ["a", "b"]}], "b"),
    "1 and true": ([{"const": 1}, {"const": True}], True),
    "beside a class": ([{"const": 1}, {"enum": [1, "a"]}, CARD], 1),
}
CASES = BESIDE_ANYTHING | OFFSETS | LISTED


def _holder(held: Any, **others: Any) -> dict[str, Any]:
    return {
        "$schema": "urn:predial:dialect:1",
        "type": "object",
        "properties": {"held": held},
        **others,
    }


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_value_of_a_union_is_written_as_it_was_read(
    tmp_path: Path, case: tuple[list[dict[str, Any]], Any]
) -> None:
    branches, value = case
    schema = _holder({"anyOf": branches})
    write_files(tmp_path / "written", rendered({"holder.schema.json": schema}))
    with imported(tmp_path, "written") as package:
        model = package.parse_holder({"held": value})
        assert model.to_json() == {"held": value}
        assert json.loads(json.dumps(model.to_json())) == {"held": value}
        assert model.check() == []


def test_what_is_read_of_a_json_text_can_be_written(tmp_path: Path) -> None:
    either = {"oneOf": [{"$ref": "#"}, _array({"$ref": "#"}), TEXT]}
    schema = _holder(either, additionalProperties={"$ref": "#"})
    value: dict[str, Any] = {}
    for _ in range(62):  # four levels each, and no more than 256
        value = {"held": [{"other": {"held": value}}]}
    write_files(tmp_path / "deep", rendered({"holder.schema.json": schema}))
    with imported(tmp_path, "deep") as package:
        model = package.parse_holder_json(json.dumps(value))
        assert model.to_json() == value
        for _ in range(500):
            value = {"held": [value]}
        with pytest.raises(ValueError, match="nested too deeply") as raised:
            package.parse_holder(value)
        assert raised.value.__context__ is None
