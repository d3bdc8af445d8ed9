"""Which schemas may apply at a sensitive place: that of a model, or of its fields.

Two schemas meet where both may apply to one value. Which do is found pair by pair, so
that the work is bounded by their number squared. Any name may match a pattern.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from predial_codegen.ir import (
    AdditionalProperties,
    Advisory,
    AllOf,
    AnyOf,
    Assertion,
    Condition,
    Contains,
    Definition,
    Dependent,
    Items,
    Location,
    Not,
    OneOf,
    PatternProperties,
    PrefixItems,
    Properties,
    PropertyNames,
    Ref,
    Schema,
    UnevaluatedItems,
    UnevaluatedProperties,
    subschemas,
)

# A property's name, an item's index; None for any that is left.
Step: TypeAlias = tuple[bool, str | int | None]


def sensitive_schemas(definitions: Mapping[Location, Definition]) -> set[Location]:
    """The schemas that may apply where one that is sensitive does."""
    roots = [each.schema for each in definitions.values()]
    if not any(map(_holds_sensitive, roots)):
        return set()
    found = set[Location]()
    met = set[tuple[Location, Location]]()
    waiting = [(root, root) for root in roots]
    while waiting:
        one, other = waiting.pop()
        if (one.location, other.location) in met:
            continue
        met |= {(one.location, other.location), (other.location, one.location)}
        if _is_sensitive(one) or _is_sensitive(other):
            found |= {one.location, other.location}
        for part in _in_place(one, definitions):
            waiting += [(part, other), (part, part), (part, one)]
        for part in _in_place(other, definitions):
            waiting += [(one, part), (part, part), (part, other)]
        waiting += _meeting(one, other)
    return found


def _holds_sensitive(schema: Schema) -> bool:
    parts = (each for it in schema.assertions for each in subschemas(it))
    return _is_sensitive(schema) or any(map(_holds_sensitive, parts))


def _is_sensitive(schema: Schema) -> bool:
    names = schema.only(PropertyNames)
    return schema.annotations.sensitive or (
        names is not None and _holds_sensitive(names.schema)
    )


def _in_place(
    schema: Schema, definitions: Mapping[Location, Definition]
) -> Iterator[Schema]:
    """The schemas that a schema applies to the same value."""
    for assertion in schema.assertions:
        match assertion:
            case Ref(target=target):
                yield definitions[target].schema
            case (
                AllOf()
                | AnyOf()
                | OneOf()
                | Not()
                | Condition()
                | Dependent()
                | Advisory()
            ):
                yield from subschemas(assertion)
            case _:
                pass


def _meeting(one: Schema, other: Schema) -> Iterator[tuple[Schema, Schema]]:
    """The schemas of two others that may apply to one property or item."""
    for assertion in one.assertions:
        for step, part in _below(assertion):
            for second in other.assertions:
                for found, inner in _at(second, step):
                    if found:
                        yield part, inner


def _at(assertion: Assertion, step: Step) -> Iterator[tuple[bool, Schema]]:
    """The schemas of a keyword, and whether each may apply at a step."""
    is_name, token = step
    if isinstance(assertion, Properties) and isinstance(token, str):
        if token in assertion.schemas:
            yield True, assertion.schemas[token]
        return
    if isinstance(assertion, AdditionalProperties) and token in assertion.names:
        return
    for (is_other_name, other), part in _below(assertion):
        may_meet = token is None or other is None or token == other
        yield is_name is is_other_name and may_meet, part


def _below(assertion: Assertion) -> Iterator[tuple[Step, Schema]]:
    """The schemas of a keyword for properties or items."""
    match assertion:
        case Properties(schemas=schemas):
            yield from (((True, name), each) for name, each in schemas.items())
        case PatternProperties(schemas=matched):
            yield from (((True, None), each) for _, each in matched)
        case AdditionalProperties() | UnevaluatedProperties():
            yield (True, None), assertion.schema
        case PrefixItems(schemas=items):
            yield from (((False, index), each) for index, each in enumerate(items))
        case Items() | Contains() | UnevaluatedItems():
            yield (False, None), assertion.schema
        case _:
            pass
