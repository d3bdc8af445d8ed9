"""`maxUtf8Bytes`: how many bytes of text a string, or a map of strings, holds."""

from __future__ import annotations

from typing import Any

from predial_codegen.assertions import MaxUtf8Bytes
from predial_codegen.fragments import code, literal
from predial_codegen.keywords.keyword import Keyword, Site
from predial_codegen.planning.scope import Scope
from predial_codegen.statements import Block


def _lower(value: Any, site: Site) -> MaxUtf8Bytes:
    return MaxUtf8Bytes("maxUtf8Bytes", site.location, int(value))


def _emit(assertion: MaxUtf8Bytes, scope: Scope) -> Block:
    size = code("{f}({v})", f=scope.runtime("json_values", "utf8_bytes"), v=scope.value)
    failure = scope.fail(
        assertion,
        "must hold at most {limit} UTF-8 bytes of text, holds {size}",
        params={"limit": assertion.limit},
        found={"size": size},
    )
    test = code("{size} > {limit}", size=size, limit=literal(assertion.limit))
    return scope.check(test, failure)


MAX_UTF8_BYTES = Keyword(
    "maxUtf8Bytes",
    "any",
    _lower,
    _emit,
    "the UTF-8 bytes of a string, or of a map's names and string values, together",
)
