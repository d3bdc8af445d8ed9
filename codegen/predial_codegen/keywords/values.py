"""`enum`, `const`: the value is one of those given."""

from __future__ import annotations

import json
from typing import Any

from predial_codegen.assertions import OneOfValues
from predial_codegen.fragments import Code, code, joined, literal
from predial_codegen.json_types import is_array, is_object
from predial_codegen.keywords.keyword import Keyword, Site
from predial_codegen.planning.fast.scalars import not_among
from predial_codegen.planning.scope import Scope
from predial_codegen.statements import Block

SHOWN = 10  # values that a message lists


def _lower_enum(value: Any, site: Site) -> OneOfValues:
    return OneOfValues("enum", site.location, tuple(value))


def _lower_const(value: Any, site: Site) -> OneOfValues:
    return OneOfValues("const", site.location, (value,))


def _emit(assertion: OneOfValues, scope: Scope) -> Block:
    values = assertion.values
    allowed = ", ".join(json.dumps(value) for value in values[:SHOWN])
    if len(values) > SHOWN:
        allowed += f" or {len(values) - SHOWN} more"
    several = len(values) != 1
    failure = scope.fail(
        assertion,
        "must be one of {allowed}" if several else "must be {allowed}",
        params={"allowed": allowed},
    )
    return scope.check(_differs(assertion, scope), failure)


def _differs(assertion: OneOfValues, scope: Scope) -> Code:
    hoisted, unit = scope.function.hoisted, scope.function.unit
    texts = [value for value in assertion.values if isinstance(value, str)]
    if texts and len(texts) == len(assertion.values):
        return not_among(tuple(texts), scope)
    if assertion.values == (None,):
        return code("{v} is not None", v=scope.value)
    values = hoisted.values(
        tuple(json_literal(v) for v in assertion.values), f"{unit}_values"
    )
    f = scope.runtime("json_values", "is_one_of")
    return code("not {f}({v}, {values})", f=f, v=scope.value, values=values)


def json_literal(value: Any) -> Code:
    """Any JSON value as a Python literal."""
    if is_object(value):
        members = [
            code("{k}: {v}", k=literal(str(key)), v=json_literal(member))
            for key, member in value.items()
        ]
        return code("{{{members}}}", members=joined(", ", members))
    if is_array(value):
        return code(
            "[{items}]", items=joined(", ", [json_literal(item) for item in value])
        )
    return literal(value)


ENUM = Keyword("enum", "any", _lower_enum, _emit, "the value is one of those listed")
CONST = Keyword("const", "any", _lower_const, _emit, "the value is the one given")
