"""What the other keywords of a schema speak of: the ground of `unevaluated…`.

Known when generating, wherever the schema lets it: only what stands under `anyOf`,
`oneOf`, `if` and `dependentSchemas` hangs on the value.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from predial_codegen.assertions import (
    AdditionalProperties,
    Combined,
    Condition,
    Contains,
    Dependent,
    Items,
    PatternProperties,
    PrefixItems,
    Properties,
    Ref,
    UnevaluatedItems,
    UnevaluatedProperties,
)
from predial_codegen.fragments import Code, code, literal
from predial_codegen.ir import Assertion, Schema
from predial_codegen.patterns import Pattern
from predial_codegen.planning.scope import Scope


@dataclass(frozen=True, slots=True)
class Names:
    """These members."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Matching:
    """The members whose names match."""

    pattern: Pattern


@dataclass(frozen=True, slots=True)
class First:
    """The first items."""

    count: int


@dataclass(frozen=True, slots=True)
class Holding:
    """The items for which the function is true."""

    verdict: Code


@dataclass(frozen=True, slots=True)
class Everything:
    """All members, or all items."""


@dataclass(frozen=True, slots=True)
class Guarded:
    """The parts, where the test is true of the value."""

    test: Code
    parts: tuple[Part, ...]


Part: TypeAlias = Names | Matching | First | Holding | Everything | Guarded
_Own: TypeAlias = Callable[[Assertion, Scope], Iterator[Part]]


def members(schema: Schema, scope: Scope, asking: Assertion) -> tuple[Part, ...]:
    """The members that `schema` speaks of, apart from the keyword that asks."""
    return tuple(_parts(schema, scope, asking, _own_members))


def items(schema: Schema, scope: Scope, asking: Assertion) -> tuple[Part, ...]:
    """The items that `schema` speaks of, apart from the keyword that asks."""
    return tuple(_parts(schema, scope, asking, _own_items))


def _own_members(assertion: Assertion, scope: Scope) -> Iterator[Part]:
    del scope
    match assertion:
        case Properties(members=named):
            yield Names(tuple(named))
        case PatternProperties(members=patterned):
            for pattern, _ in patterned:
                yield Matching(pattern)
        case AdditionalProperties() | UnevaluatedProperties():
            yield Everything()
        case _:
            pass


def _own_items(assertion: Assertion, scope: Scope) -> Iterator[Part]:
    match assertion:
        case PrefixItems(schemas=schemas):
            yield First(len(schemas))
        case Contains(schema=schema, evaluates=True):
            yield Holding(scope.verdict(schema, "contains"))
        case Items() | UnevaluatedItems():
            yield Everything()
        case _:
            pass


def _parts(
    schema: Schema, scope: Scope, asking: Assertion | None, own: _Own
) -> Iterator[Part]:
    for assertion in schema.assertions:
        if assertion is asking:
            continue
        match assertion:
            case Ref(target=target):
                yield from _parts(scope.definition(target), scope, None, own)
            case Combined(keyword="allOf", schemas=schemas):
                for each in schemas:
                    yield from _parts(each, scope, None, own)
            case Combined(schemas=schemas):
                hint = "any_of" if assertion.keyword == "anyOf" else "one_of"
                for each in schemas:
                    yield from _guarded(each, scope, own, hint)
            case Condition():
                yield from _conditional(assertion, scope, own)
            case Dependent(schemas=dependent) if scope.proved == "object":
                yield from _dependent(dependent, scope, own)
            case _:
                yield from own(assertion, scope)


def _guarded(schema: Schema, scope: Scope, own: _Own, hint: str) -> Iterator[Part]:
    parts = tuple(_parts(schema, scope, None, own))
    if parts:
        yield Guarded(scope.holds(schema, hint), parts)


def _dependent(
    schemas: Mapping[str, Schema], scope: Scope, own: _Own
) -> Iterator[Part]:
    for name, schema in schemas.items():
        parts = tuple(_parts(schema, scope, None, own))
        if parts:
            yield Guarded(code("{n} in {v}", n=literal(name), v=scope.value), parts)


def _conditional(assertion: Condition, scope: Scope, own: _Own) -> Iterator[Part]:
    holding = tuple(_parts(assertion.schema, scope, None, own))
    if assertion.then:
        holding += tuple(_parts(assertion.then, scope, None, own))
    failing: tuple[Part, ...] = ()
    if assertion.otherwise:
        failing = tuple(_parts(assertion.otherwise, scope, None, own))
    if holding or failing:
        test = scope.holds(assertion.schema, "if")
        if holding:
            yield Guarded(test, holding)
        if failing:
            yield Guarded(code("not {test}", test=test), failing)
