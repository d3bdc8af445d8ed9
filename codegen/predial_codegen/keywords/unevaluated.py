"""`unevaluatedItems`, `unevaluatedProperties`: what no other keyword evaluates."""

from __future__ import annotations

from predial_codegen.fragments import Code
from predial_codegen.ir import UnevaluatedItems, UnevaluatedProperties
from predial_codegen.keywords.keyword import Keyword, Table
from predial_codegen.keywords.objects import hiding
from predial_runtime.keywords import unevaluated as runtime


def _arguments(
    assertion: UnevaluatedItems | UnevaluatedProperties, table: Table
) -> list[Code]:
    schema = assertion.schema
    rest = Code("False") if schema.refuses_all else table.schema(schema)
    parts = table.evaluated(table.whole, assertion)
    named = isinstance(assertion, UnevaluatedProperties)
    hidden = hiding(table) if named and schema.refuses_all else []
    return [rest, *parts, *hidden]


UNEVALUATED_ITEMS = Keyword(
    runtime.UnevaluatedItems,
    lambda value, site: UnevaluatedItems(
        "unevaluatedItems", site.location, site.schema(value)
    ),
    _arguments,
)
UNEVALUATED_PROPERTIES = Keyword(
    runtime.UnevaluatedProperties,
    lambda value, site: UnevaluatedProperties(
        "unevaluatedProperties", site.location, site.schema(value)
    ),
    _arguments,
)
