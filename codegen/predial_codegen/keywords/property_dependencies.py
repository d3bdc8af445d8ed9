"""`propertyDependencies` of version 1: what else holds where a property has a value."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from predial_codegen.ir import (
    AllOf,
    Choices,
    Condition,
    Location,
    Properties,
    Required,
    Schema,
    Type,
)
from predial_codegen.keywords.applicators import ALL_OF
from predial_codegen.keywords.keyword import Site


def _read(value: Any, site: Site) -> AllOf:
    """As an `if` and a `then` for each value of each property."""
    conditions = tuple(
        _condition(site, name, text, schema)
        for name, schemas in value.items()
        for text, schema in schemas.items()
    )
    return AllOf("allOf", site.location, conditions)


def _condition(site: Site, name: str, text: str, schema: Any) -> Schema:
    place = site.location / name / text
    chosen = site.schema(schema, name, text)
    condition = Condition("if", place, _has(place / "if", name, text), chosen, None)
    return Schema(place / "allOf", (condition,))


def _has(place: Location, name: str, text: str) -> Schema:
    """An object whose property has this text."""
    is_text = Schema(place / name, (Choices("const", place, (text,)),))
    return Schema(
        place,
        (
            Type("type", place, ("object",)),
            Required("required", place, (name,)),
            Properties("properties", place, {name: is_text}),
        ),
    )


PROPERTY_DEPENDENCIES = replace(ALL_OF, name="propertyDependencies", read=_read)
