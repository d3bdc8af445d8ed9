"""`prefixItems`, `items`, `contains`, `uniqueItems`: the items of an array."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from predial_codegen.assertions import (
    Contains,
    Items,
    PrefixItems,
    UniqueItemProperties,
    UniqueItems,
)
from predial_codegen.fragments import Code, code, joined, literal
from predial_codegen.keywords.keyword import Keyword, Site
from predial_codegen.planning.scope import Scope, loop
from predial_codegen.planning.walking import WalkScope
from predial_codegen.statements import Block, For, If, Line


def _lower_prefix(value: Any, site: Site) -> PrefixItems:
    schemas = tuple(site.schema(schema, index) for index, schema in enumerate(value))
    return PrefixItems("prefixItems", site.location, schemas)


def _emit_prefix(assertion: PrefixItems, scope: Scope) -> Block:
    block: Block = ()
    for index, schema in enumerate(assertion.schemas):
        read = code("{value}[{i}]", value=scope.value, i=literal(index))
        body = scope.part(str(index), read, "item", schema)
        if body:
            present = code("len({value}) > {i}", value=scope.value, i=literal(index))
            block += (If(present, body),)
    return block


def _lower_items(value: Any, site: Site) -> Items:
    start = len(site.siblings.get("prefixItems", ()))
    return Items("items", site.location, site.schema(value), start)


def _emit_items(assertion: Items, scope: Scope) -> Block:
    if isinstance(scope, WalkScope):
        return _walk_items(assertion, scope)
    item = scope.local("item")
    body = scope.using(item).below(item, item).apply(assertion.schema)
    return (loop(item, _rest(assertion, scope), body),) if body else ()


def _walk_items(assertion: Items, scope: WalkScope) -> Block:
    item, index, told = (scope.local(hint) for hint in ("item", "index", "told"))
    inside = scope.using(item, index, told).below(index, item)
    before: Block = ()
    if scope.walks(assertion.schema):
        inside = replace(inside, told=told)
        before = (Line(code("{t} = len({f})", t=told, f=scope.found)),)
    body = inside.apply(assertion.schema)
    if not body:
        return ()
    rest, start = _rest(assertion, scope), literal(assertion.start)
    numbered = code("enumerate({v}, {i})", v=rest, i=start)
    if not assertion.start:
        numbered = code("enumerate({v})", v=rest)
    return (*before, For(code("{i}, {n}", i=index, n=item), numbered, body))


def _rest(assertion: Items, scope: Scope) -> Code:
    if not assertion.start:
        return scope.value
    return code("{v}[{i}:]", v=scope.value, i=literal(assertion.start))


def _lower_unique(value: Any, site: Site) -> UniqueItemProperties:
    return UniqueItemProperties("uniqueItemProperties", site.location, tuple(value))


def _emit_unique(assertion: UniqueItemProperties, scope: Scope) -> Block:
    names = joined(", ", [literal(name) for name in assertion.names])
    repeats = code(
        "{f}({value}, {names})",
        f=scope.runtime("uniqueness", "repeated_properties"),
        value=scope.value,
        names=names,
    )
    if not isinstance(scope, WalkScope):
        return scope.check(repeats, scope.fail(assertion, ""))
    index, name, first = (scope.local(hint) for hint in ("index", "name", "first"))
    escaped = code("{f}({name})", f=scope.runtime("pointers", "escape"), name=name)
    failure = scope.fail(
        assertion,
        'must be unique: item {first} has the same "{name}"',
        at=scope.at / index / escaped,
        found={"name": name, "first": first},
    )
    target = code("{i}, {n}, {f}", i=index, n=name, f=first)
    return (For(target, repeats, failure),)


def lower_contains(value: Any, site: Site) -> Contains:
    """With its counts, and heeded by `unevaluatedItems`."""
    least = int(site.siblings.get("minContains", 1))
    most = site.siblings.get("maxContains")
    limit = None if most is None else int(most)
    return Contains("contains", site.location, site.schema(value), least, limit)


def lower_contains_alone(value: Any, site: Site) -> Contains:
    """As 2019-09 has it: `unevaluatedItems` does not heed it."""
    return replace(lower_contains(value, site), evaluates=False)


def lower_contains_once(value: Any, site: Site) -> Contains:
    """As draft 7 has it: at least once, without counts."""
    return Contains("contains", site.location, site.schema(value), evaluates=False)


def _emit_contains(assertion: Contains, scope: Scope) -> Block:
    if assertion.minimum == 0 and assertion.maximum is None:
        return ()
    verdict = scope.verdict(assertion.schema, "contains")
    matching = scope.function.unique("matching")
    count = code("{m} = sum(map({f}, {v}))", m=matching, f=verdict, v=scope.value)
    block: Block = (Line(count),)
    for name, breaking, limit in (
        ("least", "<", assertion.minimum),
        ("most", ">", assertion.maximum),
    ):
        if limit is not None and limit + (name == "most") > 0:
            failure = scope.fail(
                assertion,
                "must contain at least {limit} matching items, contains {count}"
                if name == "least"
                else "must contain at most {limit} matching items, contains {count}",
                params={"limit": limit},
                found={"count": matching},
            )
            test = Code(f"{matching.text} {breaking} {limit}")
            block += (If(test, failure),)
    return block


def _lower_unique_items(value: Any, site: Site) -> UniqueItems | None:
    return UniqueItems("uniqueItems", site.location) if value else None


def _emit_unique_items(assertion: UniqueItems, scope: Scope) -> Block:
    if not isinstance(scope, WalkScope):
        f = scope.runtime("uniqueness", "are_unique")
        test = code("not {f}({value})", f=f, value=scope.value)
        return scope.check(test, scope.fail(assertion, ""))
    f = scope.runtime("uniqueness", "repeated_items")
    repeats = code("{f}({value})", f=f, value=scope.value)
    index, first = scope.local("index"), scope.local("first")
    failure = scope.fail(
        assertion,
        "must be unique: item {first} equals it",
        at=scope.at / index,
        found={"first": first},
    )
    return (For(code("{i}, {f}", i=index, f=first), repeats, failure),)


PREFIX_ITEMS = Keyword(
    "prefixItems",
    "array",
    _lower_prefix,
    _emit_prefix,
    "the schemas of the first items",
)
ITEMS = Keyword(
    "items", "array", _lower_items, _emit_items, "the schema of the other items"
)
UNIQUE_ITEM_PROPERTIES = Keyword(
    "uniqueItemProperties",
    "array",
    _lower_unique,
    _emit_unique,
    "no two items have the same value of one of these properties",
)
CONTAINS = Keyword(
    "contains",
    "array",
    lower_contains,
    _emit_contains,
    "so many items are valid by the schema: `minContains` (1) to `maxContains`",
)
UNIQUE_ITEMS = Keyword(
    "uniqueItems",
    "array",
    _lower_unique_items,
    _emit_unique_items,
    "no two items are equal",
)
