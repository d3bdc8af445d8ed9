"""`pattern`, `format`, `numberPlan`, `fromNow`: what a text must be."""

from __future__ import annotations

from typing import Any

from predial_codegen.assertions import Format, FromNow, Matches, NumberPlan
from predial_codegen.formats import FORMATS
from predial_codegen.fragments import code, literal
from predial_codegen.keywords.keyword import Keyword, Site
from predial_codegen.planning.scope import Scope, VerdictScope
from predial_codegen.planning.walking import WalkScope
from predial_codegen.statements import Block, If, Line


def _lower_pattern(value: Any, site: Site) -> Matches:
    return Matches("pattern", site.location, site.pattern(value))


def _emit_pattern(assertion: Matches, scope: Scope) -> Block:
    function = scope.function
    matches = function.hoisted.pattern(assertion.pattern, f"{function.unit}_pattern")
    failure = scope.fail(
        assertion, "must match {pattern}", params={"pattern": assertion.pattern.ecma}
    )
    return scope.check(
        code("{matches}({value}) is None", matches=matches, value=scope.value), failure
    )


def _lower_format(value: Any, site: Site) -> Format | None:
    if value in FORMATS:
        return Format("format", site.location, value)
    if site.lenient:
        return None
    known = ", ".join(sorted(FORMATS))
    found = f'format "{value}" is not known'
    return site.refuse(found, f"use one of {known}, or write a pattern")


def _emit_format(assertion: Format, scope: Scope) -> Block:
    spoken = FORMATS[assertion.name]
    valid = scope.runtime(spoken.module, spoken.predicate)
    found = {}
    if isinstance(scope, WalkScope) and spoken.describe:
        describe = scope.runtime(spoken.module, spoken.describe)
        found = {"actual": code("{f}({value})", f=describe, value=scope.value)}
    failure = scope.fail(assertion, spoken.message, found=found)
    return scope.check(
        code("not {valid}({value})", valid=valid, value=scope.value), failure
    )


def _lower_number_plan(value: Any, site: Site) -> NumberPlan:
    return NumberPlan("numberPlan", site.location, value)


def _emit_number_plan(assertion: NumberPlan, scope: Scope) -> Block:
    if assertion.level == "possible":
        holds = scope.runtime("number_plan", "is_possible")
        failure = scope.fail(
            assertion, "must have an assigned calling code and a possible length"
        )
    else:
        holds = scope.runtime("number_plan", "is_valid")
        failure = scope.fail(assertion, "must be in an assigned number range")
    test = code(
        "{e164}({value}) and not {holds}({value})",
        e164=scope.runtime("e164", "is_e164"),
        holds=holds,
        value=scope.value,
    )
    return scope.check(test, failure)


def _lower_from_now(value: Any, site: Site) -> FromNow:
    return FromNow("fromNow", site.location, value.get("minimum"), value.get("maximum"))


def _within_window(assertion: FromNow, scope: VerdictScope) -> Block:
    test = code(
        "not {f}(now, ({v},), {least}, {most})",
        f=scope.runtime("date_time", "are_from_now"),
        v=scope.value,
        least=literal(assertion.minimum),
        most=literal(assertion.maximum),
    )
    return scope.check(test, scope.fail(assertion, ""))


def _emit_from_now(assertion: FromNow, scope: Scope) -> Block:
    """Where there is a clock; a text that is no time is for `format` to report."""
    if isinstance(scope, VerdictScope):
        return _within_window(assertion, scope) if scope.clean else ()
    seconds = scope.local("seconds")
    since = scope.runtime("date_time", "seconds_from")
    body: Block = ()
    told = {
        "seconds": code("{f}({s})", f=scope.runtime("date_time", "whole"), s=seconds)
    }
    if assertion.minimum is not None:
        failure = scope.fail(
            assertion,
            "must be at least {minimum} seconds from now, is {seconds}",
            params={"minimum": assertion.minimum},
            found=told,
        )
        body += (
            If(code("{s} < {m}", s=seconds, m=literal(assertion.minimum)), failure),
        )
    if assertion.maximum is not None:
        failure = scope.fail(
            assertion,
            "must be at most {maximum} seconds from now, is {seconds}",
            params={"maximum": assertion.maximum},
            found=told,
        )
        body += (
            If(code("{s} > {m}", s=seconds, m=literal(assertion.maximum)), failure),
        )
    reading = code(
        "{s} = {since}(now, {value})", s=seconds, since=since, value=scope.value
    )
    known = code("{s} is not None", s=seconds)
    return (If(code("now is not None"), (Line(reading), If(known, body))),)


PATTERN = Keyword(
    "pattern", "string", _lower_pattern, _emit_pattern, "the text matches the pattern"
)
FORMAT = Keyword(
    "format", "string", _lower_format, _emit_format, "the text has the format"
)
NUMBER_PLAN = Keyword(
    "numberPlan",
    "string",
    _lower_number_plan,
    _emit_number_plan,
    "the E.164 number is `possible` or `valid`, as libphonenumber says",
)
FROM_NOW = Keyword(
    "fromNow",
    "string",
    _lower_from_now,
    _emit_from_now,
    "the time lies so many seconds from now; checked where the caller gives a clock",
)
