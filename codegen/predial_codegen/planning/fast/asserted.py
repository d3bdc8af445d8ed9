"""What a verdict asserts of a value: its keywords, and advice where that counts."""

from __future__ import annotations

from collections.abc import Iterator

from predial_codegen.assertions import Advisory, FromNow, Ref
from predial_codegen.ir import Assertion, Location, Schema
from predial_codegen.planning.scope import VerdictScope


def followed(schema: Schema, scope: VerdictScope) -> Schema:
    """The schema that a chain of references leads to."""
    seen = set[Location]()
    while (target := reference(schema)) and target not in seen:
        seen.add(target)
        schema = scope.definition(target)
    return schema


def reference(schema: Schema) -> Location | None:
    """Where a schema leads that is a reference and nothing else."""
    match schema.assertions:
        case (Ref(target=target),):
            return target
        case _:
            return None


def asserted(schema: Schema, scope: VerdictScope) -> Iterator[Assertion]:
    """The assertions of a schema that the scope's verdict heeds."""
    for assertion in schema.assertions:
        match assertion:
            case Advisory(schema=inner):
                if scope.clean:
                    yield from asserted(inner, scope)
            case FromNow() if not scope.clean:
                pass
            case _:
                yield assertion
