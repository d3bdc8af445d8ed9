"""Which schemas of OpenAPI require something else of a request than of a response.

A property that is `readOnly` is only required of a response, one that is `writeOnly`
only of a request.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from predial_codegen.json_types import is_object
from predial_codegen.keywords.openapi import Sent, required_when
from predial_codegen.loading.references import (
    Base,
    Direction,
    Target,
    resolve,
    subschema_base,
)


def direction(sent: Sent, schemas: Iterable[Target]) -> Direction:
    """The direction, as far as it matters to some schemas, or to what they lead to."""
    holders: dict[int, set[int]] = {}
    affected: list[int] = []
    waiting = [(each.value, each.base) for each in schemas]
    seen: set[int] = set()
    while waiting:
        value, base = waiting.pop()
        if is_object(value) and id(value) not in seen:
            seen.add(id(value))
            names = value.get("required", [])
            if required_when(sent, names, value) != names:
                affected.append(id(value))
            for inner, inner_base in _below(value, subschema_base(value, base)):
                holders.setdefault(id(inner), set()).add(id(value))
                waiting.append((inner, inner_base))
    found: set[int] = set()
    while affected:
        schema = affected.pop()
        if schema not in found:
            found.add(schema)
            affected += holders.get(schema, ())
    return Direction(sent, frozenset(found))


def _below(value: Mapping[str, Any], base: Base) -> Iterator[tuple[Any, Base]]:
    """The subschemas of a schema, and what it refers to."""
    for each in base.dialect.specification.subresources_of(value):
        yield each, base
    if "$ref" in value:
        target = resolve(value["$ref"], base, base.location / "$ref")
        yield target.value, target.base
