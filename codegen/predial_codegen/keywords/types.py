"""`type`, and the boolean schemas."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from predial_codegen.assertions import Never, Type
from predial_codegen.fragments import code
from predial_codegen.ir import JSON_TYPES, WITHOUT_FRACTION
from predial_codegen.keywords.keyword import Keyword, Site
from predial_codegen.planning.scope import Scope
from predial_codegen.planning.types import NAMES
from predial_codegen.statements import Block


def _lower(value: Any, site: Site) -> Type:
    named = [value] if isinstance(value, str) else value
    kept = [kind for kind in JSON_TYPES if kind in named]
    return Type("type", site.location, tuple(kept))


def lower_without_fractions(value: Any, site: Site) -> Type:
    """As draft 4 has it: a number that is written with a fraction is no integer."""
    lowered = _lower(value, site)
    kinds = (WITHOUT_FRACTION if kind == "integer" else kind for kind in lowered.types)
    return replace(lowered, types=tuple(kinds))


def _emit(assertion: Type, scope: Scope) -> Block:
    """The failure alone: the planner writes the test, since it also proves the type."""
    expected = " or ".join(NAMES[kind] for kind in assertion.types)
    actual = code(
        "{f}({value})", f=scope.runtime("json_values", "type_name"), value=scope.value
    )
    return scope.fail(
        assertion,
        "must be {expected}, is {actual}",
        params={"expected": expected},
        found={"actual": actual},
    )


def _emit_never(assertion: Never, scope: Scope) -> Block:
    return scope.fail(assertion, "is not allowed here")


TYPE = Keyword("type", "any", _lower, _emit, "the value has one of the JSON types")
FALSE = Keyword(
    "false",
    "any",
    lambda _value, site: Never("false", site.location),
    _emit_never,
    "no value is allowed: the boolean schema `false`",
)
