"""`unevaluatedItems`, `unevaluatedProperties`: what no other keyword speaks of."""

from __future__ import annotations

from typing import Any, assert_never

from predial_codegen.assertions import Never, UnevaluatedItems, UnevaluatedProperties
from predial_codegen.fragments import Code, code, literal, tuple_literal
from predial_codegen.ir import Schema
from predial_codegen.keywords.keyword import Keyword, Site
from predial_codegen.planning.evaluation import (
    Everything,
    First,
    Guarded,
    Holding,
    Matching,
    Names,
    Part,
    items,
    members,
)
from predial_codegen.planning.scope import Scope
from predial_codegen.statements import Block, For, If, Line


def _lower_properties(value: Any, site: Site) -> UnevaluatedProperties:
    return UnevaluatedProperties(
        "unevaluatedProperties", site.location, site.schema(value)
    )


def _lower_items(value: Any, site: Site) -> UnevaluatedItems:
    return UnevaluatedItems("unevaluatedItems", site.location, site.schema(value))


def _emit_properties(assertion: UnevaluatedProperties, scope: Scope) -> Block:
    parts = members(scope.whole, scope, assertion)
    if Everything() in parts:
        return ()
    evaluated = scope.function.unique("evaluated")
    collected = _collected(parts, evaluated, code("set[str]"), scope)

    def body(key: Code, member: Scope) -> Block:
        inner = (
            member.fail(assertion, "is not a member that the schema knows")
            if _refuses(assertion.schema)
            else member.apply(assertion.schema)
        )
        unknown = code("{key} not in {evaluated}", key=key, evaluated=evaluated)
        return (If(unknown, inner),) if inner else ()

    loop = scope.each_member(body)
    return (*collected, *loop) if loop else ()


def _emit_items(assertion: UnevaluatedItems, scope: Scope) -> Block:
    parts = items(scope.whole, scope, assertion)
    if Everything() in parts:
        return ()
    item, index = scope.local("item"), scope.local("index")
    inside = scope.using(item, index).below(index, item)
    inner = (
        inside.fail(assertion, "is not an item that the schema knows")
        if _refuses(assertion.schema)
        else inside.apply(assertion.schema)
    )
    if not inner:
        return ()
    evaluated = scope.function.unique("evaluated")
    unknown = code("{index} not in {evaluated}", index=index, evaluated=evaluated)
    loop = For(
        code("{index}, {item}", index=index, item=item),
        code("enumerate({value})", value=scope.value),
        (If(unknown, inner),),
    )
    return (*_collected(parts, evaluated, code("set[int]"), scope), loop)


def _refuses(schema: Schema) -> bool:
    return any(isinstance(each, Never) for each in schema.assertions)


def _collected(parts: tuple[Part, ...], into: Code, kind: Code, scope: Scope) -> Block:
    """Statements that collect which names or indexes have been spoken of."""
    empty = Line(code("{into}: {kind} = set()", into=into, kind=kind))
    return (empty, *(line for part in parts for line in _adding(part, into, scope)))


def _adding(part: Part, into: Code, scope: Scope) -> Block:
    value = scope.value
    match part:
        case Names(names=names):
            added = tuple_literal([literal(name) for name in names])
        case Matching(pattern=pattern):
            function = scope.function
            matches = function.hoisted.pattern(
                pattern, f"{function.unit}_member_pattern"
            )
            key = Code("each")
            known = code("isinstance({k}, str) and {m}({k})", k=key, m=matches)
            added = code("{{{k} for {k} in {v} if {t}}}", k=key, v=value, t=known)
        case First(count=count):
            added = code("range({count})", count=literal(count))
        case Holding(verdict=verdict):
            item, index = Code("each"), Code("number")
            added = code(
                "{i} for {i}, {e} in enumerate({v}) if {f}({e})",
                i=index,
                e=item,
                v=value,
                f=verdict,
            )
        case Everything():
            added = (
                value if scope.proved == "object" else code("range(len({v}))", v=value)
            )
        case Guarded(test=test, parts=parts):
            lines = tuple(line for each in parts for line in _adding(each, into, scope))
            return (If(test, lines),)
        case _:
            assert_never(part)
    return (Line(code("{into}.update({added})", into=into, added=added)),)


UNEVALUATED_ITEMS = Keyword(
    "unevaluatedItems",
    "array",
    _lower_items,
    _emit_items,
    "the schema of the items that no other keyword speaks of",
)
UNEVALUATED_PROPERTIES = Keyword(
    "unevaluatedProperties",
    "object",
    _lower_properties,
    _emit_properties,
    "the schema of the members that no other keyword speaks of",
)
