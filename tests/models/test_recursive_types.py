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


def test_a_map_that_holds_itself_by_what_applies_together_has_a_name() -> None:
    tree, tags = {"$ref": "#/$defs/Tree"}, {"$ref": "#/$defs/Tags"}
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "properties": {"tree": {"allOf": [tree, tags]}},
        "$defs": {
            "Tree": {"type": "object", "additionalProperties": tree},
            "Tags": {"additionalProperties": {"allOf": [tree, tags]}},
        },
    }
    text = rendered({"rule.schema.json": schema})["models.py"]
    lines = [line.strip() for line in text.splitlines()]
    assert 'RuleTreeItem: TypeAlias = "Mapping[str, RuleTreeItem]"' in lines
    assert "tree: Mapping[str, RuleTreeItem] | None = None" in lines
