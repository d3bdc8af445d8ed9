"""One schema to statements: its type first, then the rest by the type it speaks of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from predial_codegen.assertions import Advisory, PropertyNames, Ref, Type
from predial_codegen.fragments import code
from predial_codegen.ir import Assertion, JsonType, Location, Schema
from predial_codegen.keywords import KEYWORDS, ORDER
from predial_codegen.planning.scope import Scope, VerdictScope
from predial_codegen.planning.types import admits, negated_test, test
from predial_codegen.planning.walking import WalkScope
from predial_codegen.statements import Block, If, Line

GROUPS: tuple[JsonType, ...] = ("string", "number", "array", "object")
SCALARS = ("string", "integer", "number", "boolean", "null")


def plan_schema(schema: Schema, scope: Scope) -> Block:
    """Statements that check the scope's value by `schema`."""
    scope = replace(scope, whole=schema)
    if isinstance(scope, VerdictScope):
        planned = scope.function.judge(schema, scope)
        if planned is not None:
            return planned
    if isinstance(scope, WalkScope) and _is_sensitive(schema, scope):
        scope = replace(scope, redacting=True)
    declared = schema.only(Type)
    rest = sorted(
        (a for a in schema.assertions if a is not declared),
        key=lambda a: ORDER[a.keyword],
    )
    if declared is None or (scope.proved and admits(declared.types, scope.proved)):
        return _of_any_type(rest, scope)
    failure = KEYWORDS["type"].emit(declared, scope)
    if len(declared.types) == 1:
        body = _of_any_type(rest, scope.typed(declared.types[0]))
    else:
        body = _of_any_type(rest, scope)
    wrong = negated_test(declared.types, scope)
    if isinstance(scope, WalkScope):
        return (If(wrong, failure, body),)
    return (If(wrong, failure), *body)


def _is_sensitive(schema: Schema, scope: Scope) -> bool:
    """Whether the value, or the names of its members, must not be told."""
    named = schema.only(PropertyNames)
    if named is None or schema.annotations.sensitive:
        return schema.annotations.sensitive
    names, seen = named.schema, set[Location]()
    while not names.annotations.sensitive:
        reference = names.only(Ref)
        if reference is None or reference.target in seen:
            return False
        seen.add(reference.target)
        names = scope.definition(reference.target)
    return True


def _of_any_type(rest: Sequence[Assertion], scope: Scope) -> Block:
    """The assertions, each under a test of its type unless that is proved."""
    block: Block = ()
    for group in GROUPS:
        spoken = [a for a in rest if KEYWORDS[a.keyword].applies_to == group]
        if not spoken:
            continue
        if scope.proved is None:
            body = _emitted(spoken, scope.typed(group))
            block += (If(test((group,), scope), body),) if body else ()
        elif admits((group,), scope.proved):
            block += _emitted(spoken, scope)
    always = [a for a in rest if KEYWORDS[a.keyword].applies_to == "any"]
    advisory = next((a for a in always if isinstance(a, Advisory)), None)
    block += _emitted([a for a in always if a is not advisory], scope)
    return block if advisory is None else _advised(block, advisory, scope)


def _advised(block: Block, advisory: Advisory, scope: Scope) -> Block:
    """Advice on a scalar that has an error already is noise: it is not given."""
    advice = _emitted([advisory], scope)
    if not (
        advice and block and isinstance(scope, WalkScope) and scope.proved in SCALARS
    ):
        return (*block, *advice)
    before = scope.function.unique("before")
    return (
        Line(code("{before} = len({found})", before=before, found=scope.found)),
        *block,
        If(code("len({found}) == {before}", before=before, found=scope.found), advice),
    )


def _emitted(assertions: Sequence[Assertion], scope: Scope) -> Block:
    return tuple(
        statement
        for assertion in assertions
        for statement in KEYWORDS[assertion.keyword].emit(assertion, scope)
    )
