"""`properties` and its kin, `required`, `propertyNames`: an object's properties."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from predial_codegen.forms import Form, ObjectForm, both
from predial_codegen.fragments import Code, code, joined, literal, tuple_literal
from predial_codegen.ir import (
    AdditionalProperties,
    Dependent,
    PatternProperties,
    Properties,
    PropertyNames,
    Required,
    Schema,
)
from predial_codegen.json_types import is_array
from predial_codegen.keywords.keyword import Keyword, Site, Table
from predial_runtime.keywords import objects as runtime


def _read_required(value: Any, site: Site) -> Required | None:
    return Required("required", site.location, tuple(value)) if value else None


def _with_required(form: ObjectForm, assertion: Required) -> ObjectForm:
    return replace(form, required=form.required | {*assertion.names})


def _read_properties(value: Any, site: Site) -> Properties:
    schemas = {name: site.schema(schema, name) for name, schema in value.items()}
    return Properties("properties", site.location, schemas)


def _entries(schemas: Mapping[str, Schema], table: Table) -> Code:
    """A dict of schemas by name."""
    entries = [
        code("{n}: {s}", n=literal(name), s=table.schema(schema))
        for name, schema in schemas.items()
    ]
    return code("{{{entries}}}", entries=joined(", ", entries))


def _with_properties(form: ObjectForm, assertion: Properties) -> ObjectForm | None:
    properties = dict(form.properties)
    for name, schema in assertion.schemas.items():
        if name in properties:
            properties[name] = both(properties[name], schema)
        elif form.patterns or form.additional is not None:
            return None  # a schema that stands elsewhere has something to say of it
        else:
            properties[name] = schema
    return replace(form, properties=properties)


def _read_pattern_properties(value: Any, site: Site) -> PatternProperties:
    schemas = tuple(
        (site.pattern(pattern, pattern), site.schema(schema, pattern))
        for pattern, schema in value.items()
    )
    return PatternProperties("patternProperties", site.location, schemas)


def _with_patterns(form: ObjectForm, assertion: PatternProperties) -> ObjectForm | None:
    if form.additional is not None:
        return None
    return replace(form, patterns=form.patterns + assertion.schemas)


def _matched(assertion: PatternProperties, table: Table) -> list[Code]:
    entries = [
        code(
            "{p}: ({m}, {s})",
            p=literal(pattern.ecma),
            m=table.pattern(pattern),
            s=table.schema(schema),
        )
        for pattern, schema in assertion.schemas
    ]
    return [code("{{{entries}}}", entries=joined(", ", entries))]


def _read_additional(value: Any, site: Site) -> AdditionalProperties:
    patterns = site.siblings.get("patternProperties", {})
    return AdditionalProperties(
        "additionalProperties",
        site.location,
        site.schema(value),
        tuple(site.siblings.get("properties", {})),
        tuple(site.pattern(pattern) for pattern in patterns),
    )


def _additional(assertion: AdditionalProperties, table: Table) -> list[Code]:
    schema = assertion.schema
    if schema.refuses_all:
        return [Code("False"), *hiding(table)]
    return [table.schema(schema)]


def hiding(table: Table) -> list[Code]:
    """The argument by which names that no schema has are not reported as they are."""
    return [code("hide_names=True")] if table.has_sensitive else []


def _with_additional(
    form: ObjectForm, assertion: AdditionalProperties
) -> ObjectForm | None:
    if not assertion.schema.assertions:
        return form
    same = {*form.properties} == {*assertion.names} and tuple(
        pattern for pattern, _ in form.patterns
    ) == assertion.patterns
    if form.additional is not None or not same:
        return None  # another schema has named other properties
    return replace(form, additional=assertion.schema)


def _read_names(value: Any, site: Site) -> PropertyNames:
    return PropertyNames("propertyNames", site.location, site.schema(value))


def _with_names(form: ObjectForm, assertion: PropertyNames) -> ObjectForm:
    return replace(form, names=both(form.names, assertion.schema))


def _read_dependent_required(value: Any, site: Site) -> Dependent:
    names = {name: tuple(each) for name, each in value.items()}
    return Dependent("dependentRequired", site.location, names, {})


def _read_dependent_schemas(value: Any, site: Site) -> Dependent:
    schemas = {name: site.schema(schema, name) for name, schema in value.items()}
    return Dependent("dependentSchemas", site.location, {}, schemas)


def _read_dependencies(value: Any, site: Site) -> Dependent:
    """As drafts before 2019-09 have it: names or a schema."""
    names = {name: tuple(each) for name, each in value.items() if is_array(each)}
    schemas = {
        name: site.schema(each, name)
        for name, each in value.items()
        if not is_array(each)
    }
    return Dependent("dependencies", site.location, names, schemas)


def _names(assertion: Dependent) -> Code:
    """A dict of names by name."""
    entries = [
        code("{n}: {o}", n=literal(name), o=tuple_literal([*map(literal, others)]))
        for name, others in assertion.names.items()
    ]
    return code("{{{entries}}}", entries=joined(", ", entries))


def _with_dependent(form: ObjectForm, assertion: Dependent) -> ObjectForm:
    return replace(
        form,
        dependent=(*form.dependent, *assertion.names.items()),
        dependent_schemas=(*form.dependent_schemas, *assertion.schemas.items()),
    )


def _narrow_dependent(form: Form, assertion: Dependent) -> Form | None:
    return form.narrowed(ObjectForm, lambda each: _with_dependent(each, assertion))


REQUIRED = Keyword(
    runtime.Required,
    _read_required,
    lambda assertion, _: [literal(name) for name in assertion.names],
    lambda form, assertion: form.narrowed(
        ObjectForm, lambda each: _with_required(each, assertion)
    ),
)
PROPERTIES = Keyword(
    runtime.Properties,
    _read_properties,
    lambda assertion, table: [_entries(assertion.schemas, table)],
    lambda form, assertion: form.narrowed(
        ObjectForm, lambda each: _with_properties(each, assertion)
    ),
)
PATTERN_PROPERTIES = Keyword(
    runtime.PatternProperties,
    _read_pattern_properties,
    _matched,
    lambda form, assertion: form.narrowed(
        ObjectForm, lambda each: _with_patterns(each, assertion)
    ),
)
ADDITIONAL_PROPERTIES = Keyword(
    runtime.AdditionalProperties,
    _read_additional,
    _additional,
    lambda form, assertion: form.narrowed(
        ObjectForm, lambda each: _with_additional(each, assertion)
    ),
)
PROPERTY_NAMES = Keyword(
    runtime.PropertyNames,
    _read_names,
    lambda assertion, table: [table.schema(assertion.schema), *hiding(table)],
    lambda form, assertion: form.narrowed(
        ObjectForm, lambda each: _with_names(each, assertion)
    ),
)
DEPENDENT_REQUIRED = Keyword(
    runtime.DependentRequired,
    _read_dependent_required,
    lambda assertion, _: [_names(assertion)],
    _narrow_dependent,
)
DEPENDENT_SCHEMAS = Keyword(
    runtime.DependentSchemas,
    _read_dependent_schemas,
    lambda assertion, table: [_entries(assertion.schemas, table)],
    _narrow_dependent,
)
DEPENDENCIES = Keyword(
    runtime.Dependencies,
    _read_dependencies,
    lambda assertion, table: [_names(assertion), _entries(assertion.schemas, table)],
    _narrow_dependent,
)
