"""YAML is read as the JSON that it stands for."""

from __future__ import annotations

from typing import Any

import pytest

from predial_codegen.compilation import compile as compiled
from predial_codegen.errors import SchemaError
from predial_codegen.loading.documents import parsed
from predial_codegen.stack import with_room


def read(text: str) -> Any:
    """The value of a YAML text, read as the generator reads it."""
    return with_room(lambda: parsed("a.yaml", text))


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
        (
            "a: &x {b: 1, c: 2}\nd: {<<: *x, c: 3}",
            {"a": {"b": 1, "c": 2}, "d": {"b": 1, "c": 3}},
        ),
        (
            "a: &x {b: 1}\nc: &y {b: 2, d: 2}\ne: {<<: [*x, *y]}",
            {"a": {"b": 1}, "c": {"b": 2, "d": 2}, "e": {"b": 1, "d": 2}},
        ),
    ],
)
def test_a_value_is_that_of_the_core_schema(text: str, value: Any) -> None:
    assert read(text) == value


def test_aliases_stand_for_values_of_their_own() -> None:
    made = read("a: &x {b: 1}\nc: *x")
    assert made["a"] is not made["c"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: 1\na: 2", "has the key 'a' twice at line 2, column 1"),
        ("a: [1", "is not YAML"),
        ("[a]: 1", "has a key that is no string"),
        ("<<: 1", "merges what is no object"),
        ("- 1", "is not a schema"),
        ("", "is not a schema"),
        ("a: &a [*a]", "refers to itself"),
        ("a: &a\n  b: *a", "refers to itself"),
        ("a: .inf", "has a number that JSON does not have"),
        ("a: 1e999", "has a number that JSON does not have"),
        ("a: !!int 1", "has a tag that JSON does not have"),
        ("a: !mine {b: 1}", "has a tag that JSON does not have"),
        ("a: !!python/name:os.system x", "has a tag that JSON does not have"),
    ],
)
def test_what_json_cannot_say_is_refused(text: str, message: str) -> None:
    with pytest.raises(SchemaError) as refused:
        read(text)
    assert message in str(refused.value)


def test_aliases_cannot_stand_for_too_much() -> None:
    doubled = "\n".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 30))
    with pytest.raises(SchemaError, match="aliases that stand for too many values"):
        read(f"a0: &a0 [1]\n{doubled}")


def test_schemas_in_yaml_are_as_deep_as_those_in_json() -> None:
    depth = 200
    text = "{items: " * depth + "{type: integer}" + "}" * depth
    checks = compiled(read(text))
    value: Any = 1
    for _ in range(depth):
        value = [value]
    assert checks.is_valid(value)
    assert not checks.is_valid([value])
