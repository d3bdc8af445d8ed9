"""Random schemas of draft 2020-12 over all its keywords.

A schema may refer to any other, but never to itself for the same instance: what leads
into smaller instances may refer to everything, what stays at the instance only to
definitions of a higher number.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random
from typing import Any

from conformance.differential.vocabulary import (
    DIVISORS,
    NAMES,
    NUMBERS,
    PATTERNS,
    TYPES,
    VALUES,
)
from predial_codegen.json_types import is_object

BASE = "https://example.com/root"
_ROOT = -1  # the root's rank; a definition's is its number
_ABOUT = {
    "object": (
        *("type", "properties", "patternProperties", "additionalProperties"),
        *("propertyNames", "required", "minProperties", "maxProperties"),
        *("dependentRequired", "unevaluatedProperties", "unevaluatedProperties"),
    ),
    "array": (
        *("type", "prefixItems", "items", "contains", "contains+", "minItems"),
        *("maxItems", "uniqueItems", "unevaluatedItems", "unevaluatedItems"),
    ),
    "scalar": (
        *("type", "const", "enum", "minimum", "maximum", "exclusiveMinimum"),
        *("exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern"),
        "format",
    ),
}
_APPLIED = ("allOf", "anyOf", "oneOf", "not", "if", "if+", "dependentSchemas")
_REFERRING = ("$ref", "$ref", "$dynamicRef")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a schema is made.

    Attributes:
        depth: How many levels of subschemas it may have.
        topic: What its keywords are mostly about.
        rank: References at the instance itself may only lead to higher ranks.
        identified: Whether the root has an `$id`.
        dynamic: Whether the root, and what is a resource of its own, has the anchor.
        resources: The definitions that are resources of their own.
        own: Whether it is in one of these.
    """

    random: Random
    depth: int
    topic: str
    rank: int
    definitions: int
    identified: bool
    dynamic: bool
    resources: frozenset[int]
    own: bool = False

    def here(self) -> Any:
        """A subschema for the same instance."""
        topic = self.topic if self.random.random() < 0.8 else self.any_topic()
        return schema_at(replace(self, depth=self.depth - 1, topic=topic))

    def inside(self) -> Any:
        """A subschema for a part of the instance."""
        return schema_at(
            replace(self, depth=self.depth - 1, topic=self.any_topic(), rank=_ROOT - 1)
        )

    def any_topic(self) -> str:
        """Any topic."""
        return self.random.choice(list(_ABOUT))

    def some(self, values: tuple[Any, ...], least: int = 1, most: int = 3) -> list[Any]:
        """Some of the values, each at most once."""
        return self.random.sample(values, self.random.randint(least, most))


def random_schema(random: Random) -> Any:
    """A schema with up to three definitions."""
    dynamic = random.random() < 0.3
    identified = dynamic or random.random() < 0.5
    count = random.choice((1, 2, 3) if dynamic else (0, 0, 1, 2, 3))
    resources = {n for n in range(count) if identified and random.random() < 0.5}
    depth, topic = random.choice((1, 1, 2, 2, 3)), random.choice(list(_ABOUT))
    place = Place(
        random, depth, topic, _ROOT, count, identified, dynamic, frozenset(resources)
    )
    schema = schema_at(place)
    if not is_object(schema):
        return schema
    if dynamic and resources:
        schema |= {"$ref": f"d{random.choice(list(resources))}"}
    definitions = [_definition(replace(place, rank=each)) for each in range(count)]
    if definitions:
        schema["$defs"] = {f"d{n}": each for n, each in enumerate(definitions)}
    return schema | _names(place, BASE, identified=identified)


def _definition(place: Place) -> Any:
    own = place.rank in place.resources
    place = replace(
        place, depth=place.random.choice((1, 1, 2)), topic=place.any_topic(), own=own
    )
    made = schema_at(place)
    schema: dict[str, Any] = made if is_object(made) else {"allOf": [made]}
    schema["$anchor"] = f"a{place.rank}"
    return schema | (_names(place, f"d{place.rank}", identified=True) if own else {})


def _names(place: Place, uri: str, *, identified: bool) -> dict[str, Any]:
    dynamic = {"$dynamicAnchor": "node"} if place.dynamic else {}
    return ({"$id": uri} if identified else {}) | dynamic


def schema_at(place: Place) -> Any:
    """A schema of one to four keywords, now and then a boolean."""
    random = place.random
    if random.random() < (0.06 if place.depth > 0 else 0.2):
        return random.random() < 0.6
    if place.depth < 0:
        return _KEYWORDS[random.choice([*_ABOUT["scalar"], *_REFERRING])](place)
    pool = _ABOUT[place.topic] + _REFERRING + (_APPLIED if place.depth else ())
    schema: dict[str, Any] = {}
    for name in random.sample(pool, random.choice((1, 1, 2, 2, 3, 4))):
        schema |= _KEYWORDS[name](place)
    return schema


def _sized(name: str) -> Callable[[Place], dict[str, Any]]:
    return lambda place: {name: place.random.choice((0, 1, 1, 2, 2.0, 3))}


def _number(name: str) -> Callable[[Place], dict[str, Any]]:
    return lambda place: {name: place.random.choice(NUMBERS)}


def _here(name: str) -> Callable[[Place], dict[str, Any]]:
    return lambda place: {name: place.here()}


def _inside(name: str) -> Callable[[Place], dict[str, Any]]:
    return lambda place: {name: place.inside()}


def _several_here(name: str) -> Callable[[Place], dict[str, Any]]:
    return lambda p: {name: [p.here() for _ in range(p.random.randint(1, 3))]}


def _unevaluated(name: str) -> Callable[[Place], dict[str, Any]]:
    """Beside something at the same instance, which may evaluate parts of it."""

    def keyword(place: Place) -> dict[str, Any]:
        schema = False if place.random.random() < 0.6 else place.inside()
        beside = place.random.choice(_APPLIED if place.depth else ("$ref",))
        return {name: schema} | _KEYWORDS[beside](place)

    return keyword


def _type(place: Place) -> dict[str, Any]:
    types = place.some(TYPES, 1, 4)
    likely = {"object": "object", "array": "array"}.get(place.topic)
    if likely and place.random.random() < 0.8:
        types = [likely]
    return {"type": types[0] if len(types) == 1 else types}


def _properties(place: Place) -> dict[str, Any]:
    return {"properties": {name: place.inside() for name in place.some(NAMES)}}


def _pattern_properties(place: Place) -> dict[str, Any]:
    patterns = place.some(PATTERNS, 1, 2)
    return {"patternProperties": {each: place.inside() for each in patterns}}


def _dependent_required(place: Place) -> dict[str, Any]:
    names = place.some(NAMES, 1, 2)
    return {"dependentRequired": {name: place.some(NAMES, 0, 2) for name in names}}


def _dependent_schemas(place: Place) -> dict[str, Any]:
    return {
        "dependentSchemas": {name: place.here() for name in place.some(NAMES, 1, 2)}
    }


def _prefix_items(place: Place) -> dict[str, Any]:
    count = place.random.randint(1, 3)
    return {"prefixItems": [place.inside() for _ in range(count)]}


def _counted_contains(place: Place) -> dict[str, Any]:
    bounds = place.some(("minContains", "maxContains"), 1, 2)
    counts = {name: place.random.choice((0, 1, 2, 2.0)) for name in bounds}
    return {"contains": place.inside()} | counts


def _condition(place: Place) -> dict[str, Any]:
    return {"if": place.here(), "then": place.here()} | (
        {"else": place.here()} if place.random.random() < 0.6 else {}
    )


def _ref(place: Place) -> dict[str, Any]:
    if place.dynamic and place.rank < _ROOT and place.random.random() < 0.4:
        return _dynamic_ref(place)
    numbers = range(max(place.rank + 1, _ROOT), place.definitions)
    if not numbers:
        return {}
    number = place.random.choice(numbers)
    return {"$ref": place.random.choice(_references(place, number))}


def _references(place: Place, number: int) -> list[str]:
    """How the definition can be referred to; from within a resource, only by URI."""
    if number in place.resources:
        return [f"d{number}", f"d{number}#a{number}", f"root#/$defs/d{number}"]
    fragments = [""] if number == _ROOT else [f"/$defs/d{number}", f"a{number}"]
    local = [] if place.own else [f"#{each}" for each in fragments]
    absolute = [f"{base}#{each}" for base in ("root", BASE) for each in fragments]
    return local + (absolute if place.identified else [])


def _dynamic_ref(place: Place) -> dict[str, Any]:
    free = place.dynamic and place.rank < _ROOT
    return {"$dynamicRef": "#node"} if free else {}


_KEYWORDS: dict[str, Callable[[Place], dict[str, Any]]] = {
    "type": _type,
    "const": lambda place: {"const": place.random.choice(VALUES)},
    "enum": lambda place: {"enum": place.some(VALUES)},
    "minimum": _number("minimum"),
    "maximum": _number("maximum"),
    "exclusiveMinimum": _number("exclusiveMinimum"),
    "exclusiveMaximum": _number("exclusiveMaximum"),
    "multipleOf": lambda place: {"multipleOf": place.random.choice(DIVISORS)},
    "minLength": _sized("minLength"),
    "maxLength": _sized("maxLength"),
    "pattern": lambda place: {"pattern": place.random.choice(PATTERNS)},
    "format": lambda _: {"format": "ipv4"},
    "minItems": _sized("minItems"),
    "maxItems": _sized("maxItems"),
    "uniqueItems": lambda place: {"uniqueItems": place.random.random() < 0.9},
    "prefixItems": _prefix_items,
    "items": _inside("items"),
    "contains": _inside("contains"),
    "contains+": _counted_contains,
    "unevaluatedItems": _unevaluated("unevaluatedItems"),
    "properties": _properties,
    "patternProperties": _pattern_properties,
    "additionalProperties": _inside("additionalProperties"),
    "propertyNames": _inside("propertyNames"),
    "required": lambda place: {"required": place.some(NAMES, 0, 2)},
    "minProperties": _sized("minProperties"),
    "maxProperties": _sized("maxProperties"),
    "dependentRequired": _dependent_required,
    "dependentSchemas": _dependent_schemas,
    "unevaluatedProperties": _unevaluated("unevaluatedProperties"),
    "allOf": _several_here("allOf"),
    "anyOf": _several_here("anyOf"),
    "oneOf": _several_here("oneOf"),
    "not": _here("not"),
    "if": _here("if"),
    "if+": _condition,
    "$ref": _ref,
    "$dynamicRef": _dynamic_ref,
}
