"""`minLength`, `maxLength`, and the same of items and of properties."""

from __future__ import annotations

from typing import Any, LiteralString

from predial_codegen.assertions import Size
from predial_codegen.fragments import code, literal
from predial_codegen.ir import JsonType
from predial_codegen.keywords.keyword import Keyword, Site
from predial_codegen.planning.scope import Scope
from predial_codegen.statements import Block


def _size(
    name: LiteralString, kind: JsonType, one: LiteralString, many: LiteralString
) -> Keyword[Size]:
    least = name.startswith("min")
    bound: LiteralString = "at least" if least else "at most"

    def lower(value: Any, site: Site) -> Size:
        return Size(name, site.location, kind, least, int(value))

    def emit(assertion: Size, scope: Scope) -> Block:
        count = code("len({value})", value=scope.value)
        limit = literal(assertion.limit)
        template: LiteralString = "{count} < {limit}" if least else "{count} > {limit}"
        unit = one if assertion.limit == 1 else many
        failure = scope.fail(
            assertion,
            "must have " + bound + " {limit} " + unit + ", has {count}",
            params={"limit": assertion.limit},
            found={"count": count},
        )
        return scope.check(code(template, count=count, limit=limit), failure)

    return Keyword(name, kind, lower, emit, f"has {bound} so many {many}")


MIN_LENGTH = _size("minLength", "string", "character", "characters")
MAX_LENGTH = _size("maxLength", "string", "character", "characters")
MIN_ITEMS = _size("minItems", "array", "item", "items")
MAX_ITEMS = _size("maxItems", "array", "item", "items")
MIN_PROPERTIES = _size("minProperties", "object", "member", "members")
MAX_PROPERTIES = _size("maxProperties", "object", "member", "members")
