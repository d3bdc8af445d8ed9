"""Types that hold themselves keep their names, in models and in their JSON."""

from __future__ import annotations

from generation.packages import rendered

SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "properties": {"when": {"$ref": "#/$defs/Condition"}},
    "$defs": {
        "Condition": {
            "oneOf": [
                {"type": "string"},
                {"$ref": "#/$defs/Not"},
                {"type": "array", "items": {"$ref": "#/$defs/Condition"}},
            ]
        },
        "Not": {
            "type": "object",
            "properties": {"not_": {"$ref": "#/$defs/Condition"}},
            "required": ["not_"],
            "additionalProperties": False,
        },
    },
}
TEXT = rendered({"rule.schema.json": SCHEMA})["models.py"]
LINES = [line.strip() for line in TEXT.splitlines()]


def test_models_name_them() -> None:
    assert 'Condition: TypeAlias = "str | Not | tuple[Condition, ...]"' in LINES
    assert "not_: Condition" in LINES


def test_typed_dicts_name_their_json() -> None:
    shape = '"str | NotDict | Sequence[ConditionDict]"'
    assert f"ConditionDict: TypeAlias = {shape}" in LINES
    assert "not_: ConditionDict" in LINES
