"""The work of generating grows with the schema, whatever that repeats."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import pytest

from predial_codegen import compile as compile_schema
from properties.counting import calls

Json: TypeAlias = Any
STRING = {"type": "string"}


def ref(number: int) -> dict[str, Json]:
    return {"$ref": f"#/$defs/d{number}"}


def having(name: str) -> dict[str, Json]:
    return {"properties": {name: STRING}}


def an_object(at: int) -> dict[str, Json]:
    return {"type": "object", "required": [f"a{at}"]} | having(f"a{at}")


# Each definition leads to the next one twice: the ways to the last one double.
TWICE: dict[str, Callable[[int], Json]] = {
    "tuples": lambda at: {"type": "array", "prefixItems": [ref(at + 1), ref(at + 1)]},
    "unions of arrays": lambda at: {
        "anyOf": [ref(at + 1), {"type": "array", "items": ref(at + 1)}]
    },
    "unions beside properties": lambda at: {
        "allOf": [{"anyOf": [having(f"a{at}"), having(f"b{at}")]}, ref(at + 1)]
    },
    "unions of extensions": lambda at: {
        "anyOf": [ref(at + 1) | having(f"a{at}"), ref(at + 1) | having(f"b{at}")]
    },
    "unions of unions": lambda at: {
        "anyOf": [ref(at + 1), {"anyOf": [ref(at + 1), an_object(at)]}]
    },
    "unions of either": lambda at: {
        "oneOf": [ref(at + 1), {"oneOf": [ref(at + 1), an_object(at)]}]
    },
    "maps": lambda at: {
        "type": "object",
        "patternProperties": {"^a": ref(at + 1), "^b": ref(at + 1)},
        "additionalProperties": {"anyOf": [ref(at + 1), STRING]},
    },
    "extended properties": lambda at: {
        "type": "object",
        "properties": {
            "x": {"allOf": [ref(at + 1), having(f"b{at}")]},
            "y": ref(at + 1),
        },
    },
}


def chain(make: Callable[[int], Json], length: int) -> Json:
    definitions = {f"d{at}": make(at) for at in range(length)}
    last = {f"d{length}": {"type": "array", "items": STRING}}
    return {"$defs": definitions | last, "$ref": "#/$defs/d0"}


def calls_to_compile(schema: Json) -> int:
    return calls(compile_schema, schema)


@pytest.mark.parametrize("name", TWICE)
def test_twice_as_many_definitions_are_a_few_times_the_work(name: str) -> None:
    short, long = (calls_to_compile(chain(TWICE[name], length)) for length in (10, 20))
    assert long < 5 * short  # where each is visited by every way, 1,000 times


def extended(count: int) -> Json:
    """Of `x.x.x`, any set of the definitions may apply."""
    others = {
        f"d{at}": {
            "properties": {"x": ref((at + 1) % count), "y": ref((at + 1) % count)}
        }
        for at in range(1, count)
    }
    first = {"properties": {"x": {"allOf": [ref(0), ref(1)]}, "y": ref(0)}}
    return {"$defs": {"d0": first} | others, "$ref": "#/$defs/d0"}


def test_sets_of_definitions_that_apply_together_are_limited() -> None:
    some, more = (calls_to_compile(extended(count)) for count in (14, 18))
    assert more < 5 * some  # there are 16 times as many sets


def test_recursive_unions_of_maps_are_planned_once() -> None:
    def document(count: int) -> Json:
        root = {"$ref": "#"}
        maps = [{"patternProperties": {f"^{at}": root}} for at in range(count)]
        inner = {"allOf": [root, {"anyOf": maps}]}
        return {
            "oneOf": [
                {"patternProperties": {"^a": inner}, "required": [name]}
                for name in ("b", "c")
            ]
        }

    few, more = (calls_to_compile(document(count)) for count in (2, 4))
    assert more < 5 * few
