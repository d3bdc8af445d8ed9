"""`$ref`, `allOf`, `oneOf`, `not`, `if` and their kin: schemas on the same value."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from predial_codegen.forms import Applied, Form
from predial_codegen.fragments import Code, code
from predial_codegen.ir import (
    Advisory,
    AllOf,
    AnyOf,
    Condition,
    Not,
    OneOf,
    Ref,
    Schema,
)
from predial_codegen.keywords.keyword import Keyword, Site, Table
from predial_runtime.keywords import applicators as runtime


def _read_ref(value: Any, site: Site) -> Ref:
    return Ref("$ref", site.location, site.resolve(value))


def _read_dynamic_ref(value: Any, site: Site) -> Ref:
    return Ref("$ref", site.location, site.resolve_dynamic(value))


def _read_ref_in_scope(value: Any, site: Site) -> Ref:
    return Ref("$ref", site.location, site.resolve_in_scope(value))


def _read_recursive_ref(value: Any, site: Site) -> Ref:
    return Ref("$ref", site.location, site.resolve_recursive(value))


def _branches(value: Any, site: Site) -> tuple[Schema, ...]:
    return tuple(site.schema(schema, index) for index, schema in enumerate(value))


def _listed(assertion: AllOf | AnyOf | OneOf, table: Table) -> list[Code]:
    return [table.schema(schema) for schema in assertion.schemas]


def _applied(form: Form, applied: Applied) -> Form:
    return replace(form, applied=(*form.applied, applied))


def _read_condition(value: Any, site: Site) -> Condition:
    def branch(name: str) -> Schema | None:
        return site.sibling(name) if name in site.siblings else None

    schema = site.schema(value)
    return Condition("if", site.location, schema, branch("then"), branch("else"))


def _chosen(assertion: Condition, table: Table) -> list[Code]:
    arguments = [table.schema(assertion.schema)]
    if assertion.then:
        arguments.append(code("then={s}", s=table.schema(assertion.then)))
    if assertion.otherwise:
        arguments.append(code("otherwise={s}", s=table.schema(assertion.otherwise)))
    return arguments


REF = Keyword(
    runtime.Ref,
    _read_ref,
    lambda assertion, table: [table.definition(assertion.target)],
)
DYNAMIC_REF = replace(REF, name="$dynamicRef", read=_read_dynamic_ref)
DYNAMIC_REF_IN_SCOPE = replace(REF, name="$dynamicRef", read=_read_ref_in_scope)
RECURSIVE_REF = replace(REF, name="$recursiveRef", read=_read_recursive_ref)
ALL_OF = Keyword(
    runtime.AllOf,
    lambda value, site: AllOf("allOf", site.location, _branches(value, site)),
    _listed,
)
ANY_OF = Keyword(
    runtime.AnyOf,
    lambda value, site: AnyOf("anyOf", site.location, _branches(value, site)),
    _listed,
    _applied,
)
ONE_OF = Keyword(
    runtime.OneOf,
    lambda value, site: OneOf("oneOf", site.location, _branches(value, site)),
    _listed,
    _applied,
)
NOT = Keyword(
    runtime.Not,
    lambda value, site: Not("not", site.location, site.schema(value)),
    lambda assertion, table: [table.schema(assertion.schema)],
    _applied,
)
CONDITION = Keyword(runtime.If, _read_condition, _chosen, _applied)
ADVISORY = Keyword(
    runtime.Advisory,
    lambda value, site: Advisory("advisory", site.location, site.schema(value)),
    lambda assertion, table: [table.schema(assertion.schema)],
    lambda form, assertion: replace(form, advice=(*form.advice, assertion.schema)),
)
