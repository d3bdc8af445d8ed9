"""The work of verdicts and findings grows with the value, whatever a schema repeats."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import predial_codegen
from properties.counting import calls

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from predial_runtime.violations import Violation

LEAF = {"type": "string"}


def ways(target: str) -> dict[str, Any]:
    """What applies a definition to a property `a`, in ways that may judge it twice."""
    node = {"$ref": f"#/$defs/{target}"}
    below = {"properties": {"a": node}}
    has_a, has_b = {"required": ["a"], **below}, {"required": ["b"], **below}
    kinds = [
        {"properties": {"a": node, "kind": {"const": number}}, "required": ["kind"]}
        for number in (1, 2)
    ]
    return {
        "properties": below,
        "allOf": {"allOf": [below, has_a]},
        "anyOf": {"anyOf": [has_b, has_a]},
        "oneOf": {"oneOf": kinds},
        "not": {"not": {"required": ["a"], "properties": {"a": {"not": node}}}},
        "if": {"if": has_a, "then": below, "else": {"not": below}},
        "dependentSchemas": {"dependentSchemas": {"a": below, "kind": below}},
        "patternProperties": {"patternProperties": {"^a": node, "a$": node}},
        "unevaluatedProperties": {
            "anyOf": [below, {"properties": {"kind": True, "a": node}}],
            "unevaluatedProperties": False,
        },
    }


WAYS = [*ways("Node")]


def definition(target: str, names: list[str], *, leaf_first: bool) -> Any:
    """Leaves, and nodes that apply the target to what is in them."""
    node = {"type": "object", "allOf": [ways(target)[name] for name in names]}
    return {"anyOf": [LEAF, node] if leaf_first else [node, LEAF]}


def nested(depth: int, leaf: object) -> Any:
    """Nodes within each other."""
    value = leaf
    for _ in range(depth):
        value = {"kind": 1, "a": value}
    return value


@pytest.mark.parametrize("leaf", ["leaf", 5], ids=["valid", "invalid"])
@settings(max_examples=50)
@given(
    first=st.lists(st.sampled_from(WAYS), min_size=1, max_size=3, unique=True),
    second=st.lists(st.sampled_from(WAYS), min_size=1, max_size=3, unique=True),
    target=st.sampled_from(["Node", "Other"]),
    leaf_first=st.booleans(),
)
def test_work_is_linear_in_the_value(
    leaf: object,
    first: list[str],
    second: list[str],
    target: str,
    leaf_first: bool,  # noqa: FBT001 - Hypothesis gives it by name
) -> None:
    schema = {
        "$ref": "#/$defs/Node",
        "$defs": {
            "Node": definition(target, first, leaf_first=leaf_first),
            "Other": definition("Node", second, leaf_first=leaf_first),
        },
    }
    compiled = predial_codegen.compile(schema)
    shallow, middle, deep = (nested(depth, leaf) for depth in (12, 24, 36))
    assert compiled.is_valid(shallow) == (compiled.check(shallow) == [])
    # Low limits, which all depths reach; even depths, as two definitions take turns.
    ways: list[Callable[[Any], object]] = [
        compiled.is_valid,
        lambda value: compiled.check(value, limit=1),
        lambda value: compiled.check(value, limit=4),
        lambda value: compiled.check(value, limit=4, all_branches=True),
    ]
    for judge in ways:
        few, some, many = (calls(judge, value) for value in (shallow, middle, deep))
        # Twelve levels cost as much here as there, but for a constant.
        assert many - some <= 1.3 * (some - few) + 200
    some, many = (calls(compiled.check, value) for value in (middle, deep))
    assert many <= 3 * some + 200


def all_made(found: Iterable[Violation]) -> int:
    """How many violations there are, causes included."""
    return sum(1 + sum(map(all_made, each.causes.values())) for each in found)


def test_a_limit_bounds_the_causes_too() -> None:
    item = {"anyOf": [{"type": "object", "required": [*"abcdefgh"]}, LEAF]}
    compiled = predial_codegen.compile({"items": item})
    value: list[Any] = [{}] * 100
    assert all_made(compiled.check(value)) == 100 * (1 + 8)
    assert all_made(compiled.check([{"x": 1}, *value], limit=5)) <= 5 + 5 + 5
    assert all_made(compiled.check(value, limit=1)) == 1 + 1


@pytest.mark.parametrize("all_branches", [False, True])
def test_causes_do_not_double_with_each_level(*, all_branches: bool) -> None:
    node = {"type": "object", "allOf": [ways("Node")[name] for name in WAYS]}
    schema = {"$ref": "#/$defs/Node", "$defs": {"Node": {"anyOf": [LEAF, node]}}}
    compiled = predial_codegen.compile(schema)
    found = compiled.check(nested(20, 5), limit=50, all_branches=all_branches)
    # At most the limit under each union above the others.
    assert all_made(found) <= 50 * 20


def test_every_branch_has_its_causes_on_request() -> None:
    compiled = predial_codegen.compile({"anyOf": [{"type": "null"}, LEAF]})
    [found] = compiled.check(5)
    assert [*found.causes] == [1]
    [found] = compiled.check(5, all_branches=True)
    assert [*found.causes] == [1, 2]
