"""A value of a union becomes the model of a branch by which it is valid."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generation.packages import imported, rendered, write_files
from predial_runtime.json_values import holds

DIALECT = "https://json-schema.org/draft/2020-12/schema"
TEXT = {"type": "string"}
DATE = {"type": "string", "format": "date"}


def _object(**properties: object) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": ["kind"]}


DEFINED: dict[str, Any] = {
    "anyOf": [{"$ref": "#/$defs/A"}, {"$ref": "#/$defs/B"}],
    "discriminator": {"propertyName": "kind"},
}
ARRAYS = {
    "A": {"type": "array", "items": _object(kind=TEXT)},
    "B": {"type": "array", "items": _object(kind={}, day=DATE)},
}
UNTYPED = {"A": {"properties": {"kind": TEXT}}, "B": {"properties": {"day": DATE}}}
NULLABLE = {
    name: {**each, "type": ["object", "null"]} for name, each in UNTYPED.items()
}
ONE_AND_TRUE = [
    _object(kind={"const": 1}, day=TEXT),
    _object(kind={"const": True}, day=DATE),
    _object(kind={"enum": [0, 2]}),
    _object(kind={"const": False}),
]
HOLDING_ITSELF = {
    "A": {"items": DEFINED},
    "B": {"type": "array", "items": {"type": "array", "items": {"type": "integer"}}},
}
OPEN_ARRAYS = {
    "A": {
        "type": "array",
        "items": {"anyOf": [{"$ref": f"#/$defs/{name}"} for name in "DAC"]},
    },
    "C": {"type": "array", "items": {"$ref": "#/$defs/A"}},
    "D": {"items": {"$ref": "#/$defs/C"}},
}
ALIKE = {
    name: {
        "anyOf": [
            {"type": "object", "additionalProperties": {"$ref": f"#/$defs/{name}"}},
            _object(kind=DATE, own=each),
            DATE,
        ]
    }
    for name, each in (("AB", TEXT), ("Ab", DATE))
}
EITHER = [_object(a=TEXT), _object(b=TEXT, day=DATE)]
NARROWED = {
    "anyOf": [
        {"anyOf": EITHER, "required": ["z"], "properties": {"z": DATE}},
        _object(c=DATE),
    ]
}
TWICE = {
    "allOf": [
        {"anyOf": [_object(a=TEXT), _object(a={}, b=DATE)]},
        {"anyOf": [_object(c=TEXT), _object(c={}, d=DATE)]},
    ]
}
CASES: list[tuple[dict[str, Any], Any]] = [
    ({**DEFINED, "$defs": ARRAYS}, [{"kind": "A"}]),
    ({**DEFINED, "$defs": ARRAYS}, [{"kind": 1, "day": "2026-01-02"}]),
    ({**DEFINED, "$defs": UNTYPED}, {"kind": 1, "day": "2026-01-02"}),
    ({**DEFINED, "$defs": UNTYPED}, {"kind": "a", "day": 1}),
    ({**DEFINED, "$defs": UNTYPED}, [1]),
    ({**DEFINED, "$defs": NULLABLE}, {"kind": 1, "day": "2026-01-02"}),
    ({**DEFINED, "$defs": NULLABLE}, None),
    ({"$ref": "#/$defs/D", "$defs": OPEN_ARRAYS}, [[[None]]]),
    ({"oneOf": ONE_AND_TRUE}, {"kind": True, "day": "2026-01-02"}),
    ({"oneOf": ONE_AND_TRUE}, {"kind": 1, "day": "any"}),
    ({"oneOf": ONE_AND_TRUE}, {"kind": False}),
    ({"$ref": "#/$defs/Ab", "$defs": ALIKE}, {"a": {"b": "2026-01-02"}}),
    (NARROWED, {"kind": 1, "a": "any"}),
    (NARROWED, {"kind": 1, "a": "any", "z": 1}),
    (NARROWED, {"kind": 1, "b": "any", "a": 1, "z": "2026-01-02"}),
    (TWICE, {"kind": 1, "a": 1, "c": 1}),
    (TWICE, {"kind": 1, "a": "any", "c": 1}),
    (TWICE, {"kind": 1, "a": 1, "c": "any"}),
    ({**DEFINED, "$defs": HOLDING_ITSELF}, [[[1]], [[2]]]),
]


@pytest.mark.parametrize(("schema", "value"), CASES, ids=str)
def test_what_is_valid_is_read_and_written_again(
    tmp_path: Path, schema: dict[str, Any], value: Any
) -> None:
    made = rendered({"animal.schema.json": {"$schema": DIALECT, **schema}})
    write_files(tmp_path / "branches", made)
    with imported(tmp_path, "branches") as module:
        assert module.is_valid_animal(value)
        model = module.parse_animal(value)
        assert _json(model) == value


def _json(model: Any) -> Any:
    if holds(model, tuple):
        return [_json(each) for each in model]
    return model.to_json() if hasattr(model, "to_json") else model
