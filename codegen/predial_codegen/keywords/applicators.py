"""`$ref`, `allOf`, `anyOf`, `oneOf`, `not`, `advisory`: schemas on the same value."""

from __future__ import annotations

from typing import Any

from predial_codegen.assertions import Advisory, Combined, Condition, Not, Ref, Type
from predial_codegen.fragments import code, joined
from predial_codegen.ir import Schema
from predial_codegen.keywords.keyword import Keyword, Site
from predial_codegen.planning.fast.asserted import followed
from predial_codegen.planning.fast.branches import (
    branch_by_member,
    exclude_each_other,
)
from predial_codegen.planning.scope import Scope, VerdictScope
from predial_codegen.planning.walking import WalkScope
from predial_codegen.statements import Block, If, Line


def _lower_ref(value: Any, site: Site) -> Ref:
    return Ref("$ref", site.location, site.resolve(value))


def _lower_dynamic_ref(value: Any, site: Site) -> Ref:
    return Ref("$ref", site.location, site.resolve_dynamic(value))


def _emit_ref(assertion: Ref, scope: Scope) -> Block:
    return scope.call(assertion.target)


def _lower_combined(value: Any, site: Site) -> Combined:
    name = site.location.pointer.rpartition("/")[2]
    schemas = tuple(site.schema(schema, index) for index, schema in enumerate(value))
    return Combined(name, site.location, schemas)


def _emit_all_of(assertion: Combined, scope: Scope) -> Block:
    block: Block = ()
    for schema in assertion.schemas:
        block += scope.apply(schema)
        scope = _proved(schema, scope)
    return block


def _proved(schema: Schema, scope: Scope) -> Scope:
    """Behind a verdict that has refused other types, the type is known."""
    if not isinstance(scope, VerdictScope) or scope.proved:
        return scope
    declared = followed(schema, scope).only(Type)
    if declared is None or len(declared.types) != 1:
        return scope
    return scope.typed(declared.types[0])


def _emit_any_of(assertion: Combined, scope: Scope) -> Block:
    if isinstance(scope, WalkScope):
        return _walk_branches(assertion, scope, "any_of")
    chosen = _chosen(assertion, scope, "any_of")
    if chosen is not None:
        return chosen
    holds = [scope.holds(schema, "any_of") for schema in assertion.schemas]
    test = code("not ({any})", any=joined(" or ", holds))
    return scope.check(test, scope.fail(assertion, ""))


def _emit_one_of(assertion: Combined, scope: Scope) -> Block:
    if isinstance(scope, WalkScope):
        return _walk_branches(assertion, scope, "one_of")
    chosen = _chosen(assertion, scope, "one_of")
    if chosen is not None:
        return chosen
    holds = [scope.holds(schema, "one_of") for schema in assertion.schemas]
    if _exclusive(assertion, scope):
        test = code("not ({any})", any=joined(" or ", holds))
    elif len(holds) > 2:
        one = scope.runtime("branches", "exactly_one")
        test = code("not {one}({holds})", one=one, holds=joined(", ", holds))
    else:
        test = code("{sum} != 1", sum=joined(" + ", holds))
    return scope.check(test, scope.fail(assertion, ""))


def _chosen(assertion: Combined, scope: Scope, hint: str) -> Block | None:
    if not isinstance(scope, VerdictScope):
        return None
    return branch_by_member(assertion.schemas, scope, hint)


def _exclusive(assertion: Combined, scope: Scope) -> bool:
    return isinstance(scope, VerdictScope) and exclude_each_other(
        assertion.schemas, scope
    )


def _walk_branches(assertion: Combined, scope: WalkScope, how: str) -> Block:
    """Walk every branch into a list of its own; the run time draws the conclusion."""
    hint = "any_of" if how == "any_of" else "one_of"
    block: Block = ()
    branches = [scope.collecting("branch") for _ in assertion.schemas]
    for branch, schema in zip(branches, assertion.schemas, strict=True):
        block += (branch.declared(), branch.walk_branch(schema, hint, branch))
    rule = scope.rule(
        assertion,
        "must match at least one schema of {count}, matches none"
        if how == "any_of"
        else "must match exactly one schema of {count}, matches {matching}",
        {"count": len(branches)},
    )
    result = code(
        "{f}({rule}, {at}, {branches})",
        f=scope.runtime("branches", how),
        rule=rule,
        at=scope.at.expression,
        branches=joined(", ", [branch.found for branch in branches]),
    )
    inner = scope.collecting("outcome")
    if not (scope.advice or scope.redacting):
        return (*block, Line(code("{f} += {r}", f=scope.found, r=result)))
    assigned = Line(code("{inner} = {result}", inner=inner.found, result=result))
    return (*block, assigned, *scope.taking(inner.found))


def _lower_not(value: Any, site: Site) -> Not:
    return Not("not", site.location, site.schema(value))


def _emit_not(assertion: Not, scope: Scope) -> Block:
    failure = scope.fail(assertion, "must not match the schema under `not`")
    return scope.check(scope.holds(assertion.schema, "not"), failure)


def _lower_condition(value: Any, site: Site) -> Condition:
    def branch(name: str) -> Schema | None:
        return site.sibling(name) if name in site.siblings else None

    schema = site.schema(value)
    return Condition("if", site.location, schema, branch("then"), branch("else"))


def _emit_condition(assertion: Condition, scope: Scope) -> Block:
    then = scope.apply(assertion.then) if assertion.then else ()
    otherwise = scope.apply(assertion.otherwise) if assertion.otherwise else ()
    if not (then or otherwise):
        return ()
    test = scope.holds(assertion.schema, "if")
    if not then:
        return (If(code("not {test}", test=test), otherwise),)
    return (If(test, then, otherwise),)


def _lower_advisory(value: Any, site: Site) -> Advisory:
    return Advisory("advisory", site.location, site.schema(value))


def _emit_advisory(assertion: Advisory, scope: Scope) -> Block:
    if isinstance(scope, WalkScope):
        return scope.advising().apply(assertion.schema)
    heeds = isinstance(scope, VerdictScope) and scope.clean
    return scope.apply(assertion.schema) if heeds else ()


REF = Keyword(
    "$ref", "any", _lower_ref, _emit_ref, "the value is valid by another schema"
)
DYNAMIC_REF = Keyword(
    "$dynamicRef",
    "any",
    _lower_dynamic_ref,
    _emit_ref,
    "the value is valid by another schema, which the schemas on the way there choose",
)
ALL_OF = Keyword("allOf", "any", _lower_combined, _emit_all_of, "valid by every schema")
ANY_OF = Keyword("anyOf", "any", _lower_combined, _emit_any_of, "valid by some schema")
ONE_OF = Keyword(
    "oneOf", "any", _lower_combined, _emit_one_of, "valid by exactly one schema"
)
NOT = Keyword("not", "any", _lower_not, _emit_not, "not valid by the schema")
ADVISORY = Keyword(
    "advisory",
    "any",
    _lower_advisory,
    _emit_advisory,
    "a schema whose violations advise and never make the value invalid",
)
CONDITION = Keyword(
    "if",
    "any",
    _lower_condition,
    _emit_condition,
    "valid by `then` where valid by the schema, else by `else`",
)
