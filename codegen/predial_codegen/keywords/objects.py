"""`properties` and its kin, `required`, `propertyNames`: the members of an object."""

from __future__ import annotations

from typing import Any, cast

from predial_codegen.assertions import (
    AdditionalProperties,
    Never,
    PatternProperties,
    Properties,
    PropertyNames,
    Required,
)
from predial_codegen.fragments import Code, code, joined, literal, tuple_literal
from predial_codegen.keywords.keyword import Keyword, Site
from predial_codegen.planning.fast.maps import remembered_names
from predial_codegen.planning.scope import Reading, Scope, loop
from predial_codegen.planning.walking import WalkScope
from predial_codegen.statements import Block, For, If

_UNROLLED = 8  # names that a verdict tests one by one


def _lower_required(value: Any, site: Site) -> Required | None:
    return Required("required", site.location, tuple(value)) if value else None


def _emit_required(assertion: Required, scope: Scope) -> Block:
    first, *others = assertion.names
    if not isinstance(scope, WalkScope) and len(others) < _UNROLLED:
        return tuple(
            If(
                code("{n} not in {v}", n=literal(name), v=scope.value),
                scope.fail(assertion, ""),
            )
            for name in assertion.names
        )
    name = scope.local("name") if others else literal(first)
    failure = scope.fail(
        assertion, 'must have the member "{name}"', found={"name": name}
    )
    missing = If(code("{name} not in {value}", name=name, value=scope.value), failure)
    block: Block = (missing,)
    if others:
        names = tuple_literal([literal(each) for each in assertion.names])
        block = (For(name, names, block),)
    extra = scope.whole.only(AdditionalProperties)
    if extra is None or not _walked_as_one(extra, scope):
        return block
    declared = _members(extra, scope)
    other = code("{value}.keys() != {names}", value=scope.value, names=declared)
    return (If(other, (*block, *_additional(extra, scope))),)


def _walked_as_one(extra: AdditionalProperties, scope: Scope) -> bool:
    """Whether one comparison tells that no member is missing, and none is unknown."""
    closed = any(isinstance(each, Never) for each in extra.schema.assertions)
    return (
        isinstance(scope, WalkScope) and bool(extra.names) and closed and _exact(extra)
    )


def _members(extra: AdditionalProperties, scope: Scope) -> Code:
    hoisted, unit = scope.function.hoisted, scope.function.unit
    return hoisted.names(extra.names, f"{unit}_members")


def _lower_properties(value: Any, site: Site) -> Properties:
    members = {name: site.schema(schema, name) for name, schema in value.items()}
    required = frozenset(site.siblings.get("required", ()))
    return Properties("properties", site.location, members, required)


def _emit_properties(assertion: Properties, scope: Scope) -> Block:
    block: Block = ()
    for name, schema in assertion.members.items():
        read = code("{value}[{key}]", value=scope.value, key=literal(name))
        body = scope.part(name, read, "member", schema)
        if not body:
            continue
        if name in assertion.required and not isinstance(scope, WalkScope):
            block += body  # a verdict has already refused an object without it
        else:
            present = code("{key} in {value}", key=literal(name), value=scope.value)
            block += (If(present, body),)
    return block


def _lower_pattern_properties(value: Any, site: Site) -> PatternProperties:
    members = tuple(
        (site.pattern(pattern, pattern), site.schema(schema, pattern))
        for pattern, schema in value.items()
    )
    return PatternProperties("patternProperties", site.location, members)


def _emit_pattern_properties(assertion: PatternProperties, scope: Scope) -> Block:
    function = scope.function

    def body(key: Code, member: Scope) -> Block:
        block: Block = ()
        for pattern, schema in assertion.members:
            matches = function.hoisted.pattern(
                pattern, f"{function.unit}_member_pattern"
            )
            inner = member.apply(schema)
            if inner:
                block += (If(_matching(key, matches), inner),)
        return block

    return scope.each_member(body)


def _matching(key: Code, matches: Code) -> Code:
    """Whether a name matches; Python's dicts may have keys that are no strings."""
    return code("isinstance({k}, str) and {m}({k})", k=key, m=matches)


def _lower_additional(value: Any, site: Site) -> AdditionalProperties:
    patterns = site.siblings.get("patternProperties", {})
    return AdditionalProperties(
        "additionalProperties",
        site.location,
        site.schema(value),
        tuple(site.siblings.get("properties", {})),
        tuple(site.pattern(pattern) for pattern in patterns),
        frozenset(site.siblings.get("required", ())),
    )


def _emit_additional(assertion: AdditionalProperties, scope: Scope) -> Block:
    if _walked_as_one(assertion, scope):
        return ()  # `required` has
    return _additional(assertion, scope)


def _additional(assertion: AdditionalProperties, scope: Scope) -> Block:
    function = scope.function
    closed = any(isinstance(each, Never) for each in assertion.schema.assertions)
    declared: list[Code] = []
    if assertion.names:
        if closed and _exact(assertion) and not isinstance(scope, WalkScope):
            # A verdict has already refused an object without one of the names.
            count = literal(len(assertion.names))
            test = code("len({value}) != {count}", value=scope.value, count=count)
            return scope.check(test, scope.fail(assertion, ""))
        names = _members(assertion, scope)
        if closed and not assertion.patterns and not isinstance(scope, WalkScope):
            test = code(
                "not {names}.issuperset({value})", names=names, value=scope.value
            )
            return scope.check(test, scope.fail(assertion, ""))
        declared.append(code("in {names}", names=names))

    def body(key: Code, member: Scope) -> Block:
        inner = (
            member.fail(assertion, "is not a member that the schema knows")
            if closed
            else member.apply(assertion.schema)
        )
        tests = [code("{key} {known}", key=key, known=known) for known in declared]
        for pattern in assertion.patterns:
            matches = function.hoisted.pattern(
                pattern, f"{function.unit}_member_pattern"
            )
            tests.append(_matching(key, matches))
        if not tests or not inner:
            return inner
        if declared and len(tests) == 1:
            unknown = code("{key} not {known}", key=key, known=declared[0])
        else:
            unknown = code("not ({tests})", tests=joined(" or ", tests))
        return (If(unknown, inner),)

    reading: Reading = "both" if assertion.names or assertion.patterns else "member"
    if closed:
        reading = "key"
    return scope.each_member(body, reading=reading)


def _exact(assertion: AdditionalProperties) -> bool:
    """Whether the members are those that the schema requires, and no others."""
    return not assertion.patterns and assertion.required == frozenset(assertion.names)


def _lower_names(value: Any, site: Site) -> PropertyNames:
    return PropertyNames("propertyNames", site.location, site.schema(value))


def _emit_names(assertion: PropertyNames, scope: Scope) -> Block:
    if not isinstance(scope, WalkScope):
        key = scope.local("key")
        body = scope.below(key, key).apply(assertion.schema)
        return (loop(key, scope.value, body),) if body else ()

    known = remembered_names(scope.whole, scope)

    def name_body(key: Code, member: Scope) -> Block:
        walk = _walk_name(assertion, key, cast("WalkScope", member))
        if not walk or known is None:
            return walk
        return (If(code("{key} not in {known}", key=key, known=known), walk),)

    return scope.each_member(name_body, reading="key")


def _walk_name(assertion: PropertyNames, key: Code, member: WalkScope) -> Block:
    """Check one name as a value, then retell its errors as the member's."""
    names = member.collecting("names")
    body = names.typed(None).renamed(key).apply(assertion.schema)
    if not body:
        return ()
    wrong = member.local("wrong")
    message = code("{wrong}.message", wrong=wrong)
    failure = member.fail(
        assertion, "has a name that {reason}", found={"reason": message}
    )
    blocking = code(
        "{f}({names})", f=member.runtime("violations", "blocking"), names=names.found
    )
    retold = If(names.found, (For(wrong, blocking, failure),))
    return (names.declared(), *body, retold)


REQUIRED = Keyword(
    "required",
    "object",
    _lower_required,
    _emit_required,
    "the object has these members",
)
PROPERTIES = Keyword(
    "properties",
    "object",
    _lower_properties,
    _emit_properties,
    "the members' own schemas",
)
PATTERN_PROPERTIES = Keyword(
    "patternProperties",
    "object",
    _lower_pattern_properties,
    _emit_pattern_properties,
    "schemas for the members whose names match",
)
ADDITIONAL_PROPERTIES = Keyword(
    "additionalProperties",
    "object",
    _lower_additional,
    _emit_additional,
    "the schema of the members not spoken of elsewhere; `false` closes the object",
)
PROPERTY_NAMES = Keyword(
    "propertyNames",
    "object",
    _lower_names,
    _emit_names,
    "the schema of the members' names",
)
