"""What a contract's schemas lead to: circles of references, and who needs the clock."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from predial_codegen.assertions import (
    AdditionalProperties,
    Advisory,
    Combined,
    Condition,
    Contains,
    Dependent,
    FromNow,
    Items,
    Not,
    PatternProperties,
    PrefixItems,
    Properties,
    PropertyNames,
    Ref,
    UnevaluatedItems,
    UnevaluatedProperties,
)
from predial_codegen.components import components
from predial_codegen.errors import PlanningError
from predial_codegen.ir import Assertion, Location, Schema

TIMES = (FromNow,)
TOLD = (Advisory, FromNow)  # what a valid value may have violations of


def refuse_circles(schemas: Mapping[Location, Schema]) -> None:
    """A chain of references on the same value that comes back would never end.

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
            case Combined(schemas=schemas):
                for each in schemas:
                    yield from _on_same_value(each)
            case Condition() | Dependent() | Not() | Advisory():
                for each in subschemas(assertion):
                    yield from _on_same_value(each)
            case _:
                pass


def recursive(schemas: Mapping[Location, Schema]) -> set[Location]:
    """The places that lead back to themselves, by descending into the value."""
    found: set[Location] = set()
    for component in components(schemas, lambda place: _targets(schemas[place])):
        [*places] = component
        alone = len(places) == 1
        if not alone or places[0] in _targets(schemas[places[0]]):
            found |= component
    return found


def _targets(schema: Schema) -> list[Location]:
    return [each.target for each in _assertions(schema) if isinstance(each, Ref)]


def clocked(schemas: Mapping[Location, Schema]) -> set[Location]:
    """The places whose walks meet a `fromNow`, themselves or by reference."""
    return _meeting(TIMES, schemas)


def telling(schemas: Mapping[Location, Schema]) -> set[Location]:
    """The places where a valid value may have violations: advice, or times."""
    return _meeting(TOLD, schemas)


def obscure(
    schemas: Mapping[Location, Schema], telling: set[Location]
) -> set[Location]:
    """The places where what is told hangs on other verdicts; by reference, too.

    There no verdict says beforehand whether a walk will find nothing.
    """
    found = {place for place, each in schemas.items() if _hides(each, telling)}
    return _users(found, schemas)


def _hides(schema: Schema, telling: set[Location]) -> bool:
    """Whether a schema tells something under a keyword that chooses or denies."""
    choosing = (Combined, Condition, Contains, Dependent, Not)
    for assertion in schema.assertions:
        inner = subschemas(assertion)
        chooses = isinstance(assertion, (*choosing, *_UNEVALUATED))
        if chooses and assertion.keyword != "allOf":
            if any(speaks(each, telling, TOLD) for each in inner):
                return True
        elif any(_hides(each, telling) for each in inner):
            return True
    return False


_UNEVALUATED = (UnevaluatedItems, UnevaluatedProperties)


def _meeting(
    kinds: tuple[type[Assertion], ...], schemas: Mapping[Location, Schema]
) -> set[Location]:
    """The places that hold an assertion of the kinds, themselves or by reference."""
    found = {
        place
        for place, schema in schemas.items()
        if any(isinstance(each, kinds) for each in _assertions(schema))
    }
    return _users(found, schemas)


def _users(found: set[Location], schemas: Mapping[Location, Schema]) -> set[Location]:
    """The places, and those that lead to them by reference."""
    users: dict[Location, set[Location]] = {}
    for place, schema in schemas.items():
        for assertion in _assertions(schema):
            if isinstance(assertion, Ref):
                users.setdefault(assertion.target, set()).add(place)
    waiting = list(found)
    while waiting:
        for user in users.get(waiting.pop(), ()):
            if user not in found:
                found.add(user)
                waiting.append(user)
    return found


def speaks(
    schema: Schema, known: set[Location], kinds: tuple[type[Assertion], ...]
) -> bool:
    """Whether a schema, itself or by reference to a known place, meets the kinds."""
    return any(
        isinstance(each, kinds) or (isinstance(each, Ref) and each.target in known)
        for each in _assertions(schema)
    )


def _assertions(schema: Schema) -> Iterator[Assertion]:
    """Every assertion of a schema and of those in it."""
    for assertion in schema.assertions:
        yield assertion
        for inner in subschemas(assertion):
            yield from _assertions(inner)


def subschemas(  # noqa: PLR0911
    assertion: Assertion,
) -> tuple[Schema, ...]:
    """The schemas that an assertion holds."""
    match assertion:
        case Properties(members=members):
            return tuple(members.values())
        case PatternProperties(members=members):
            return tuple(schema for _, schema in members)
        case Combined(schemas=schemas) | PrefixItems(schemas=schemas):
            return schemas
        case Dependent(schemas=members):
            return tuple(members.values())
        case Condition(schema=schema, then=then, otherwise=otherwise):
            return tuple(each for each in (schema, then, otherwise) if each)
        case (
            AdditionalProperties(schema=schema)
            | Contains(schema=schema)
            | UnevaluatedItems(schema=schema)
            | UnevaluatedProperties(schema=schema)
            | PropertyNames(schema=schema)
            | Items(schema=schema)
            | Not(schema=schema)
            | Advisory(schema=schema)
        ):
            return (schema,)
        case _:
            return ()
