"""Recursive schemas: verdicts and findings take work that is linear in the value.

Work is counted in calls of functions, which do not depend on the machine. An instance
says how a level is wrapped around another, and what stands at the bottom.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from random import Random
from typing import Any

from attack.case import Case, Json, Kind
from predial_codegen import compile as compile_schema
from predial_codegen.errors import CodegenError
from predial_codegen.json_types import is_array, is_object

_DEPTHS = (2, 4, 8, 16, 32)
_GROWTH = 3  # a step is twice the one before, and linear work grows by 2
_AT_FIRST, _EXPONENTIAL = 3, 8  # so many depths, which may grow by so much
_LITTLE = 300  # calls that may come on top
_SCALARS: tuple[Json, ...] = (
    *({"type": "string"}, {"type": "integer"}, {"const": "end"}),
    *({"enum": ["a", "b"]}, {"type": ["string", "null"]}, {"maxLength": 3}),
)
_LEAVES: tuple[Json, ...] = ("a", "end", 5, None, 1.5, {}, [], {"kind": "none"})
_TAGS: tuple[tuple[Json, ...], ...] = (
    *(("and", "or", "not", "all"), (1, 2, 3, 4), (True, False)),
    *((1.5, 2.5, 3.5), (None, "null", 0), ("v1", "v1", "v2")),
)


def cases(random: Random) -> list[Case]:
    """A recursive union, and levels of each of its branches around each leaf."""
    tags = random.choice(_TAGS)
    name = random.choice(("kind", "type", "op", "zz"))
    held = random.choice(("arg", "aa", "value"))
    branches = [_branch(random, name, tag, held) for tag in tags]
    branches += random.sample(_SCALARS, random.randint(0, 2))
    random.shuffle(branches)
    node: Json = {random.choice(("oneOf", "anyOf", "oneOf")): branches}
    if random.random() < 0.3:
        node = {"allOf": [node, random.choice((True, {"minProperties": 0}))]}
    if random.random() < 0.2:
        node["unevaluatedProperties"] = random.choice((False, True))
    schema = {"$defs": {"Node": node}, "$ref": "#/$defs/Node"}
    wraps = [{name: tag, held: "HERE"} for tag in tags[:2]]
    if random.random() < 0.5:
        wraps = [{held: "HERE", **each} for each in wraps]
    wraps += [{name: tags[0], held: ["HERE"]}, {held: "HERE"}]
    return [
        Case(schema, {"wrap": wrap, "leaf": leaf})
        for wrap in wraps
        for leaf in random.sample(_LEAVES, 2)
    ]


def _branch(random: Random, name: str, tag: Json, held: str) -> Json:
    inner: Json = {"$ref": "#/$defs/Node"}
    inner = random.choice((inner, inner, {"type": "array", "items": inner}))
    tagged: Json = {"const": tag} if random.random() < 0.8 else {"enum": [tag]}
    properties = [(name, tagged), (held, inner)]
    random.shuffle(properties)
    required = random.sample([name, held], random.choice((1, 2, 2)))
    branch: Json = {"properties": dict(properties), "required": required}
    if random.random() < 0.8:
        branch = {"type": "object", **branch}
    if random.random() < 0.3:
        branch["additionalProperties"] = False
    if random.random() < 0.15:
        branch = {"allOf": [branch]}
    return branch


def faults(cases: list[Case]) -> list[str]:
    """Which work is not linear."""
    if not all(_is_wrapped(each.instance) for each in cases):
        return [""] * len(cases)  # a part of a case
    try:
        made = compile_schema(cases[0].schema)
    except CodegenError:
        return [""] * len(cases)
    ways: dict[str, Callable[[Json], Any]] = {
        "is_valid": made.is_valid,
        "check with a limit": lambda value: made.check(value, limit=1),
        "check": made.check,
    }
    for warm in (None, *(nested(each.instance, 2) for each in cases)):
        for way in ways.values():
            way(warm)  # tables are imported, what is lazy is made
    return [_fault(case.instance, ways) for case in cases]


def _fault(instance: Json, ways: dict[str, Callable[[Json], Any]]) -> str:
    for name, way in ways.items():
        counts: list[int] = []
        for depth in _DEPTHS:
            counts.append(_calls(way, nested(instance, depth)))
            if _is_steep(counts):
                return f"work of {name} is not linear: {counts} calls"
    return ""


def _is_wrapped(instance: Json) -> bool:
    return isinstance(instance, dict) and {*instance} == {"wrap", "leaf"}


def _is_steep(counts: list[int]) -> bool:
    """Whether the last step is too large; the first ones hold what is done once."""
    if len(counts) <= _AT_FIRST:
        return counts[-1] > _EXPONENTIAL * counts[-2] if counts[1:] else False
    few, some, many = counts[-3:]
    return many - some > _GROWTH * (some - few) + _LITTLE


def nested(instance: Json, depth: int) -> Json:
    """The leaf in so many levels."""
    value = instance["leaf"]
    for _ in range(depth):
        value = _put(instance["wrap"], value)
    return value


def _put(wrap: Json, value: Json) -> Json:
    if is_object(wrap):
        return {name: _put(each, value) for name, each in wrap.items()}
    if is_array(wrap):
        return [_put(each, value) for each in wrap]
    return value if wrap == "HERE" else wrap


def _calls(way: Callable[[Json], Any], value: Json) -> int:
    """How many functions are called."""
    count = 0

    def called(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        if event in {"call", "c_call"}:
            count += 1

    before = sys.getprofile()
    try:
        sys.setprofile(called)
        way(value)
    finally:
        sys.setprofile(before)
    return count


KIND = Kind(cases, faults)
