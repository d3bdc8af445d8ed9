"""`minimum`, `maximum`, their exclusive forms, and `multipleOf`."""

from __future__ import annotations

from typing import Any, LiteralString

from predial_codegen.assertions import Bound, MultipleOf
from predial_codegen.fragments import Code, code, literal
from predial_codegen.keywords.keyword import Keyword, Site
from predial_codegen.planning.scope import Scope
from predial_codegen.statements import Block

_EXACT = 2**53  # from here on, floats are further than 1 apart


def _bound(
    name: LiteralString, breaking: LiteralString, message: LiteralString
) -> Keyword[Bound]:
    def lower(value: Any, site: Site) -> Bound:
        return Bound(name, site.location, value)

    def emit(assertion: Bound, scope: Scope) -> Block:
        test = code(
            "{value} {breaking} {limit}",
            value=scope.value,
            breaking=Code(breaking),
            limit=literal(assertion.limit),
        )
        params = {"limit": assertion.limit}
        return scope.check(test, scope.fail(assertion, message, params=params))

    return Keyword(name, "number", lower, emit, message.replace("{limit}", "the limit"))


def _lower_multiple(value: Any, site: Site) -> MultipleOf:
    return MultipleOf("multipleOf", site.location, value)


def _emit_multiple(assertion: MultipleOf, scope: Scope) -> Block:
    divisor = assertion.divisor
    whole = int(divisor) if divisor == int(divisor) and divisor < _EXACT else None
    if whole is not None:
        test = code("{value} % {divisor}", value=scope.value, divisor=literal(whole))
    else:
        f = scope.runtime("decimals", "is_multiple")
        test = code("not {f}({v}, {d})", f=f, v=scope.value, d=literal(divisor))
    failure = scope.fail(
        assertion, "must be a multiple of {divisor}", params={"divisor": divisor}
    )
    return scope.check(test, failure)


MINIMUM = _bound("minimum", "<", "must be at least {limit}")
MAXIMUM = _bound("maximum", ">", "must be at most {limit}")
EXCLUSIVE_MINIMUM = _bound("exclusiveMinimum", "<=", "must be greater than {limit}")
EXCLUSIVE_MAXIMUM = _bound("exclusiveMaximum", ">=", "must be less than {limit}")
MULTIPLE_OF = Keyword(
    "multipleOf",
    "number",
    _lower_multiple,
    _emit_multiple,
    "must be a multiple of the divisor, exactly, in decimals",
)
