"""What references of a contract lead to: circles, recursion, and advice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from predial_codegen.components import components
from predial_codegen.errors import PlanningError
from predial_codegen.ir import (
    Advisory,
    AllOf,
    AnyOf,
    Assertion,
    Condition,
    Dependent,
    Location,
    Not,
    OneOf,
    Ref,
    Schema,
    subschemas,
)


def refuse_circles(schemas: Mapping[Location, Schema]) -> None:
    """Refuse a chain of references on the same value that comes back to itself.

    Raises:
        PlanningError: There is one.
    """
    done: set[Location] = set()
    for start in schemas:
        path, trail = {start}, [(start, _on_same_value(schemas[start]))]
        while trail:
            place, targets = trail[-1]
            target = next(targets, None)
            if target is None:
                trail.pop()
                path.discard(place)
                done.add(place)
            elif target in path:
                raise PlanningError(
                    str(target),
                    "refers to itself without descending into the value",
                    "let the reference stand under properties, items or the like",
                )
            elif target not in done:
                path.add(target)
                trail.append((target, _on_same_value(schemas[target])))


def _on_same_value(schema: Schema) -> Iterator[Location]:
    for assertion in schema.assertions:
        match assertion:
            case Ref(target=target):
                yield target
            case AllOf() | AnyOf() | OneOf() | Condition() | Not() | Advisory():
                for each in subschemas(assertion):
                    yield from _on_same_value(each)
            case Dependent(schemas=dependent):
                for each in dependent.values():
                    yield from _on_same_value(each)
            case _:
                pass


def recursive(schemas: Mapping[Location, Schema]) -> set[Location]:
    """The places that lead back to themselves, by descending into the value."""
    found: set[Location] = set()
    for component in components(schemas, lambda place: targets(schemas[place])):
        [*places] = component
        alone = len(places) == 1
        if not alone or places[0] in targets(schemas[places[0]]):
            found |= component
    return found


def targets(schema: Schema) -> list[Location]:
    """Where the references in a schema lead, one for each that stands there."""
    return [each.target for each in _assertions(schema) if isinstance(each, Ref)]


def advised(schemas: Mapping[Location, Schema]) -> set[Location]:
    """The places where a valid value may have violations: advice, or times."""
    found: set[Location] = set()
    users: dict[Location, set[Location]] = {}
    for place, schema in schemas.items():
        if may_advise(schema, found):
            found.add(place)
        for target in targets(schema):
            users.setdefault(target, set()).add(place)
    waiting = list(found)
    while waiting:
        for user in users.get(waiting.pop(), set()) - found:
            found.add(user)
            waiting.append(user)
    return found


def may_advise(schema: Schema, known: set[Location]) -> bool:
    """Whether a valid value may have violations of a schema."""
    return any(
        isinstance(each, Advisory)
        or each.keyword == "fromNow"
        or (isinstance(each, Ref) and each.target in known)
        for each in _assertions(schema)
    )


def _assertions(schema: Schema) -> Iterator[Assertion]:
    """Every assertion of a schema and of those in it."""
    for assertion in schema.assertions:
        yield assertion
        for inner in subschemas(assertion):
            yield from _assertions(inner)
