"""`minimum`, `maximum`, `exclusiveMinimum`, `exclusiveMaximum`."""

from __future__ import annotations

from typing import Any, LiteralString

from predial_codegen.fragments import Code, code, literal
from predial_codegen.ir import Bound
from predial_codegen.keywords.keyword import Keyword, Site
from predial_codegen.planning.scope import Scope
from predial_codegen.statements import Block


def _bound(
    name: LiteralString, breaking: LiteralString, message: LiteralString
) -> Keyword[Bound]:
    def lower(value: Any, site: Site) -> Bound:
        return Bound(name, site.location, breaking, value)

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


MINIMUM = _bound("minimum", "<", "must be at least {limit}")
MAXIMUM = _bound("maximum", ">", "must be at most {limit}")
EXCLUSIVE_MINIMUM = _bound("exclusiveMinimum", "<=", "must be greater than {limit}")
EXCLUSIVE_MAXIMUM = _bound("exclusiveMaximum", ">=", "must be less than {limit}")
