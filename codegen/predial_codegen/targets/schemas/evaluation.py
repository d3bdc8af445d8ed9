"""What the keywords beside `unevaluatedProperties` or `unevaluatedItems` evaluate.

Known when the code is generated, wherever the schema lets it: only what stands under
`anyOf`, `oneOf`, `if` and `dependentSchemas` depends on the value.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from predial_codegen.ir import (
    AdditionalProperties,
    AllOf,
    AnyOf,
    Assertion,
    Condition,
    Contains,
    Dependent,
    Items,
    Location,
    OneOf,
    PatternProperties,
    PrefixItems,
    Properties,
    Ref,
    Schema,
    UnevaluatedItems,
    UnevaluatedProperties,
)
from predial_codegen.patterns import Pattern


@dataclass(frozen=True, slots=True)
class Names:
    """These properties."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Matching:
    """The properties whose names match."""

    pattern: Pattern


@dataclass(frozen=True, slots=True)
class First:
    """The first items."""

    count: int


@dataclass(frozen=True, slots=True)
class Holding:
    """The items that are valid by a schema."""

    schema: Schema


@dataclass(frozen=True, slots=True)
class Everything:
    """All properties, or all items."""


@dataclass(frozen=True, slots=True)
class Where:
    """Some parts where the value is valid by a schema, others where it is not."""

    schema: Schema
    then: tuple[Part, ...]
    otherwise: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class WherePresent:
    """The parts, where the object has a property."""

    name: str
    then: tuple[Part, ...]


Part: TypeAlias = Names | Matching | First | Holding | Everything | Where | WherePresent
_Own: TypeAlias = Callable[[Assertion], Iterator[Part]]


def parts(
    schema: Schema, apart: Assertion, schemas: Mapping[Location, Schema]
) -> tuple[Part, ...]:
    """What a schema evaluates, apart from the keyword that needs to know.

    Args:
        schema: The schema.
        apart: `unevaluatedProperties` or `unevaluatedItems`, in the schema.
        schemas: What references lead to.
    """
    own = _properties if isinstance(apart, UnevaluatedProperties) else _items
    return tuple(_parts(schema, apart, own, schemas))


def _properties(assertion: Assertion) -> Iterator[Part]:
    match assertion:
        case Properties(schemas=named):
            yield Names(tuple(named))
        case PatternProperties(schemas=patterned):
            for pattern, _ in patterned:
                yield Matching(pattern)
        case AdditionalProperties() | UnevaluatedProperties():
            yield Everything()
        case _:
            pass


def _items(assertion: Assertion) -> Iterator[Part]:
    match assertion:
        case PrefixItems(schemas=schemas):
            yield First(len(schemas))
        case Contains(schema=schema, evaluates=True):
            yield Holding(schema)
        case Items() | UnevaluatedItems():
            yield Everything()
        case _:
            pass


def _parts(  # noqa: C901, PLR0912 - a case for each keyword
    schema: Schema,
    apart: Assertion | None,
    own: _Own,
    schemas: Mapping[Location, Schema],
) -> Iterator[Part]:
    def within(inner: Schema) -> tuple[Part, ...]:
        return tuple(_parts(inner, None, own, schemas))

    for assertion in schema.assertions:
        if assertion is apart:
            continue
        match assertion:
            case Ref(target=target):
                yield from within(schemas[target])
            case AllOf(schemas=branches):
                for each in branches:
                    yield from within(each)
            case AnyOf(schemas=branches) | OneOf(schemas=branches):
                for each in branches:
                    if then := within(each):
                        yield Where(each, then)
            case Condition(schema=test):
                then = within(test)
                then += within(assertion.then) if assertion.then else ()
                otherwise = within(assertion.otherwise) if assertion.otherwise else ()
                if then or otherwise:
                    yield Where(test, then, otherwise)
            case Dependent(schemas=dependent) if own is _properties:
                for name, each in dependent.items():
                    if then := within(each):
                        yield WherePresent(name, then)
            case _:
                yield from own(assertion)
