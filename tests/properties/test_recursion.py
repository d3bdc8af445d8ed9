"""The work of verdicts and findings grows with the value, whatever a schema repeats."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import pytest

import predial_codegen

if TYPE_CHECKING:
    from collections.abc import Callable

NODE = {"$ref": "#/$defs/Node"}
BELOW = {"properties": {"a": NODE}}
LEAF = {"type": "string"}

# What applies the schema itself to a property `a`, in ways that may ask of it twice.
WAYS: dict[str, Any] = {
    "properties": BELOW,
    "allOf": {"allOf": [BELOW, {"required": ["a"], **BELOW}]},
    "anyOf": {"anyOf": [{"required": ["b"], **BELOW}, {"required": ["a"], **BELOW}]},
    "oneOf": {
        "oneOf": [
            {"properties": {"a": NODE, "kind": {"const": number}}, "required": ["kind"]}
            for number in (1, 2)
        ]
    },
    "not": {"not": {"required": ["a"], "properties": {"a": {"not": NODE}}}},
    "if": {"if": {"required": ["a"], **BELOW}, "then": BELOW, "else": {"not": BELOW}},
    "dependentSchemas": {"dependentSchemas": {"a": BELOW, "kind": BELOW}},
    "patternProperties": {"patternProperties": {"^a": NODE, "a$": NODE}},
    "unevaluatedProperties": {
        "anyOf": [BELOW, {"properties": {"kind": True, "a": NODE}}],
        "unevaluatedProperties": False,
    },
}


def recursive(way: str, *, first: bool) -> Any:
    """A schema of leaves and nodes; `first` says which stand first."""
    node = {"type": "object", **WAYS[way]}
    branches = [LEAF, node] if first else [node, LEAF]
    return {"$ref": "#/$defs/Node", "$defs": {"Node": {"anyOf": branches}}}


def nested(depth: int, leaf: object) -> Any:
    """Nodes within each other."""
    value = leaf
    for _ in range(depth):
        value = {"kind": 1, "a": value}
    return value


def calls(ask: Callable[[Any], object], value: object) -> int:
    """How many functions of Python are called."""
    count = 0

    def each(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event == "call"

    before = sys.getprofile()
    sys.setprofile(each)
    try:
        ask(value)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("leaf", ["leaf", 5], ids=["valid", "invalid"])
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("first", [False, True])
def test_work_is_linear_in_the_value(
    leaf: object,
    way: str,
    first: bool,  # noqa: FBT001 - pytest gives it by name
) -> None:
    compiled = predial_codegen.compile(recursive(way, first=first))
    shallow, middle, deep = (nested(depth, leaf) for depth in (5, 15, 25))
    assert compiled.is_valid(deep) == (compiled.check(deep) == [])
    asked: list[Callable[[Any], object]] = [
        compiled.is_valid,
        compiled.check,
        lambda value: compiled.check(value, limit=1),
    ]
    for ask in asked:
        few, some, many = (calls(ask, value) for value in (shallow, middle, deep))
        # Ten levels cost as much here as there, but for a constant.
        assert many - some <= 1.2 * (some - few) + 200


def all_made(found: Any) -> int:
    """How many violations there are, causes included."""
    return sum(1 + sum(map(all_made, violation.causes.values())) for violation in found)


def test_a_limit_bounds_the_causes_too() -> None:
    item = {"anyOf": [{"type": "object", "required": [*"abcdefgh"]}, LEAF]}
    compiled = predial_codegen.compile({"items": item})
    value: list[Any] = [{}] * 100
    assert all_made(compiled.check(value)) == 100 * (1 + 8)
    assert all_made(compiled.check([{"x": 1}, *value], limit=5)) <= 5 + 5 + 5
    assert all_made(compiled.check(value, limit=1)) == 1 + 1


def test_every_branch_has_its_causes_on_request() -> None:
    compiled = predial_codegen.compile({"anyOf": [{"type": "null"}, LEAF]})
    [found] = compiled.check(5)
    assert [*found.causes] == [1]
    [found] = compiled.check(5, all_branches=True)
    assert [*found.causes] == [1, 2]
