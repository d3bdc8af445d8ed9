"""Growth: the time for each item, property and definition, as they become many."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import predial_codegen
from benchmarks.options import Options
from benchmarks.results import Table
from benchmarks.rounds import Contestant, Effort, Timing, race

_DIALECT = "urn:predial:dialect:1"
_ITEM = {
    "type": "object",
    "properties": {
        "token": {"type": "string", "minLength": 1, "pattern": "^[a-zA-Z0-9_.-]*$"},
        "count": {"type": "integer", "minimum": 0},
    },
    "required": ["token", "count"],
    "additionalProperties": False,
}
_SCORES = {"type": "integer", "minimum": 0}


def tables(options: Options) -> Iterator[Table]:
    """Time each growth by itself: 1.00 is the time for one at the size named."""
    effort = Effort(rounds=5 if options.quick else 15, sample=options.effort.sample)
    items = [10**power for power in range(5 if options.quick else 7)]
    yield _table("Time for each item", "items", items, 1000, _ITEMS, effort)
    properties = [10, 100, 1000, 10_000][: 3 if options.quick else 4]
    yield _table(
        "Time for each property", "properties", properties, 1000, _PROPERTIES, effort
    )
    definitions = [100, 300] if options.quick else [100, 1000, 5000]
    yield _table(
        "Time to generate each definition",
        "definitions",
        definitions,
        100,
        _DEFINITIONS,
        Effort(rounds=3, sample=0),
    )


def _table(
    title: str,
    unit: str,
    sizes: list[int],
    reference: int,
    makers: Mapping[str, Callable[[int], Contestant]],
    effort: Effort,
) -> Table:
    """A row for each maker, a column for each size."""
    rows: dict[str, dict[str, Timing]] = {}
    for name, make in makers.items():
        contestants = {f"{size:,}": make(size) for size in sizes}
        rows[name] = race(contestants, f"{reference:,}", effort)
    columns = tuple(f"{size:,}" for size in sizes)
    return Table(title, f"the same row at {reference:,} {unit}", columns, rows)


def _contestant(schema: Mapping[str, Any], value: Any, size: int) -> Contestant:
    check = predial_codegen.compile(schema).is_valid
    if check(value) is not True:
        raise AssertionError("a payload of this section is not valid")
    return Contestant(check, (value,), units=size)


def _objects(size: int) -> Contestant:
    # A thousand different ones at most: beyond that one would measure memory.
    pool = [{"token": f"token-{n}", "count": n} for n in range(min(size, 1000))]
    value = (pool * (size // len(pool) + 1))[:size]
    return _contestant({"type": "array", "items": _ITEM}, value, size)


def _strings(size: int) -> Contestant:
    pool = [f"token-{n}" for n in range(min(size, 1000))]
    value = (pool * (size // len(pool) + 1))[:size]
    schema = {"type": "array", "items": {"type": "string", "pattern": "^[a-z0-9-]*$"}}
    return _contestant(schema, value, size)


def _unique_strings(size: int) -> Contestant:
    value = [f"token-{n}" for n in range(size)]
    return _contestant({"type": "array", "uniqueItems": True}, value, size)


def _unique_objects(size: int) -> Contestant:
    value = [{"token": f"token-{n}"} for n in range(size)]
    return _contestant({"type": "array", "uniqueItems": True}, value, size)


def _unique_property(size: int) -> Contestant:
    value = [{"token": f"token-{n}"} for n in range(size)]
    schema = {
        "$schema": _DIALECT,
        "type": "array",
        "uniqueItemProperties": ["token"],
    }
    return _contestant(schema, value, size)


def _declared(size: int) -> Contestant:
    names = [f"property-{n}" for n in range(size)]
    schema = {
        "type": "object",
        "properties": dict.fromkeys(names, _SCORES),
        "required": names,
        "additionalProperties": False,
    }
    return _contestant(schema, {name: n for n, name in enumerate(names)}, size)


def _entries(size: int) -> Contestant:
    schema = {
        "type": "object",
        "propertyNames": {"pattern": "^[a-z]+-[0-9]+$"},
        "additionalProperties": _SCORES,
    }
    return _contestant(schema, {f"property-{n}": n for n in range(size)}, size)


def _heap(size: int) -> Contestant:
    """Definitions each of which refers to two others, as in a heap."""
    return _generation(size, lambda n: (2 * n + 1, 2 * n + 2))


def _chain(size: int) -> Contestant:
    """Definitions each of which refers to the next."""
    return _generation(size, lambda n: (n + 1,))


def _generation(size: int, targets: Callable[[int], tuple[int, ...]]) -> Contestant:
    definitions: dict[str, Any] = {}
    for n in range(size):
        others = {
            f"next{side}": {"$ref": f"#/$defs/Record{target}"}
            for side, target in enumerate(targets(n))
            if target < size
        }
        definitions[f"Record{n}"] = {
            "type": "object",
            "properties": {
                "name": {"type": "string", "maxLength": n + 1},
                "count": {"type": "integer", "minimum": n},
                **others,
            },
            "required": ["name"],
        }
    schema = {"$ref": "#/$defs/Record0", "$defs": definitions}
    return Contestant(predial_codegen.compile, (schema,), units=size)


_ITEMS = {
    "objects of two members": _objects,
    "strings with a pattern": _strings,
    "uniqueItems, strings": _unique_strings,
    "uniqueItems, objects": _unique_objects,
    "uniqueItemProperties": _unique_property,
}
_PROPERTIES = {"declared properties": _declared, "entries of a map": _entries}
_DEFINITIONS = {"a tree of references": _heap, "a chain of references": _chain}
