"""YAML is read as the JSON that it stands for."""

from __future__ import annotations

from typing import Any

import pytest

from predial_codegen.errors import SchemaError
from predial_codegen.loading.documents import parsed


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on: yes", {"on": "yes"}),
        ("200: 2026-01-01", {"200": "2026-01-01"}),
        ("a: 012", {"a": 12}),
        ("a: [1.5, 1e3, -2, .5]", {"a": [1.5, 1000.0, -2, 0.5]}),
        ("a: '1'\nb: \"\"", {"a": "1", "b": ""}),
        ("a: !!str 12\nb: &x !!str 0.5", {"a": "12", "b": "0.5"}),
        ("a: ~\nb:\nc: null", {"a": None, "b": None, "c": None}),
        ("a: &x {b: 1}\nc: *x", {"a": {"b": 1}, "c": {"b": 1}}),
    ],
)
def test_a_value_is_that_of_the_core_schema(text: str, value: Any) -> None:
    assert parsed("a.yaml", text) == value


def test_aliases_stand_for_values_of_their_own() -> None:
    made = parsed("a.yaml", "a: &x {b: 1}\nc: *x")
    assert made["a"] is not made["c"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: 1\na: 2", "the member 'a' is given twice at line 2, column 1"),
        ("a: [1", "is not YAML"),
        ("[a]: 1", "a name is no scalar"),
        ("<<: {a: 1}", "a merge key"),
        ("- 1", "is not a schema"),
        ("", "is not a schema"),
        ("a: &a [*a]", "is nested too deeply"),
        ("a: .inf", "not a number of JSON"),
        ("a: 1e999", "not a number of JSON"),
        ("a: !!int 1", "a tag"),
        ("a: !mine {b: 1}", "a tag"),
        ("a: !!python/name:os.system x", "a tag"),
    ],
)
def test_what_json_cannot_say_is_refused(text: str, message: str) -> None:
    with pytest.raises(SchemaError) as refused:
        parsed("a.yaml", text)
    assert message in str(refused.value)
