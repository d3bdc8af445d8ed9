"""Models keep what `then` and other branches evaluate, and refuse nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from generation.packages import rendered

NUMBER: dict[str, Any] = {"type": "integer"}
A: dict[str, Any] = {"type": "object", "properties": {"a": NUMBER}}
B: dict[str, Any] = {"properties": {"b": NUMBER}}
C: dict[str, Any] = {"properties": {"c": NUMBER}}
EVALUATED_ELSEWHERE: dict[str, dict[str, Any]] = {
    "then": A | {"if": {"required": ["a"]}, "then": B},
    "else": A | {"if": {"required": ["a"]}, "else": B},
    "dependentSchemas": A | {"dependentSchemas": {"a": B}},
    "a later branch": A | {"anyOf": [B | {"required": ["b"]}, C]},
    "more unions than branches are chosen of": A
    | {
        "allOf": [
            {"oneOf": [{"required": [f"{n}{at}"]} | B for at in range(3)]}
            for n in "fghij"
        ]
    },
    "a branch that evaluates all": A
    | {"allOf": [{"unevaluatedProperties": {"maximum": 9}}]},
}


def text_of(schema: dict[str, Any]) -> str:
    dialect = "https://json-schema.org/draft/2020-12/schema"
    files = rendered({"thing.schema.json": {"$schema": dialect} | schema})
    return " ".join(files["models.py"].split())


@pytest.mark.parametrize("name", EVALUATED_ELSEWHERE)
@pytest.mark.parametrize("unevaluated", [False, {"type": "string"}])
def test_other_properties_may_be_any(name: str, unevaluated: object) -> None:
    schema = EVALUATED_ELSEWHERE[name] | {"unevaluatedProperties": unevaluated}
    assert "extra: Mapping[str, object]" in text_of(schema)


@pytest.mark.parametrize(
    "beside",
    [
        {"if": {"required": ["a"]}, "then": {"required": ["b"]}},
        {"dependentRequired": {"a": ["b"]}},
        {"oneOf": [B | {"required": ["b"]}, {"required": ["c"]}]},
        {"not": C},
    ],
)
def test_what_evaluates_nothing_beside_leaves_an_object_closed(beside: Any) -> None:
    assert "extra" not in text_of(A | beside | {"unevaluatedProperties": False})


def test_items_that_contains_evaluates_may_be_any() -> None:
    words = {"unevaluatedItems": {"type": "string"}}
    array = {"type": "array", "contains": NUMBER} | words
    assert "things: tuple[object, ...]" in text_of(
        {"type": "object", "properties": {"things": array}}
    )
    assert "things: tuple[str, ...]" in text_of(
        {"type": "object", "properties": {"things": {"type": "array"} | words}}
    )
