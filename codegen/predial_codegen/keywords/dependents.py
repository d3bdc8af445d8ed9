"""`dependentRequired` and its kin: what follows where a member is there."""

from __future__ import annotations

from typing import Any

from predial_codegen.assertions import Dependent
from predial_codegen.fragments import code, literal
from predial_codegen.json_types import is_array
from predial_codegen.keywords.keyword import Keyword, Site
from predial_codegen.planning.scope import Scope
from predial_codegen.statements import Block, If


def _lower_dependent_required(value: Any, site: Site) -> Dependent:
    names = {name: tuple(each) for name, each in value.items()}
    return Dependent("dependentRequired", site.location, names, {})


def _lower_dependent_schemas(value: Any, site: Site) -> Dependent:
    schemas = {name: site.schema(schema, name) for name, schema in value.items()}
    return Dependent("dependentSchemas", site.location, {}, schemas)


def _lower_dependencies(value: Any, site: Site) -> Dependent:
    """As drafts before 2019-09 have it: names or a schema."""
    names = {name: tuple(each) for name, each in value.items() if is_array(each)}
    schemas = {
        name: site.schema(each, name)
        for name, each in value.items()
        if not is_array(each)
    }
    return Dependent("dependencies", site.location, names, schemas)


def _emit_dependent(assertion: Dependent, scope: Scope) -> Block:
    block: Block = ()
    for name, needed in assertion.names.items():
        missing: Block = ()
        for other in needed:
            failure = scope.fail(
                assertion,
                'must have the member "{name}", as it has "{given}"',
                found={"name": literal(other), "given": literal(name)},
            )
            test = code("{other} not in {v}", other=literal(other), v=scope.value)
            missing += (If(test, failure),)
        block += _where_present(name, missing, scope)
    for name, schema in assertion.schemas.items():
        block += _where_present(name, scope.apply(schema), scope)
    return block


def _where_present(name: str, body: Block, scope: Scope) -> Block:
    present = code("{name} in {value}", name=literal(name), value=scope.value)
    return (If(present, body),) if body else ()


DEPENDENT_REQUIRED = Keyword(
    "dependentRequired",
    "object",
    _lower_dependent_required,
    _emit_dependent,
    "further members, where a member is there",
)
DEPENDENT_SCHEMAS = Keyword(
    "dependentSchemas",
    "object",
    _lower_dependent_schemas,
    _emit_dependent,
    "a further schema of the object, where a member is there",
)
DEPENDENCIES = Keyword(
    "dependencies",
    "object",
    _lower_dependencies,
    _emit_dependent,
    "further members or a further schema, where a member is there",
)
