"""The verdict on one value by its form."""

from __future__ import annotations

from predial_codegen.ir import Schema
from predial_codegen.planning.fast.asserted import followed, reference
from predial_codegen.planning.fast.maps import map_of_texts
from predial_codegen.planning.fast.objects import object_by_form
from predial_codegen.planning.fast.reading import scalar_form
from predial_codegen.planning.fast.scalars import scalar_tests
from predial_codegen.planning.scope import VerdictScope
from predial_codegen.statements import Block


def verdict_by_form(schema: Schema, scope: VerdictScope) -> Block | None:
    """Statements that refuse the scope's value; None where the schema has no form."""
    if reference(schema):
        return None
    form = scalar_form(schema, scope)
    if form is not None:
        return scalar_tests(form, scope)
    return map_of_texts(schema, scope) or object_by_form(schema, scope)


def is_scalar(schema: Schema, scope: VerdictScope) -> bool:
    """Whether a schema is one of strings, numbers or booleans alone."""
    return scalar_form(followed(schema, scope), scope) is not None
