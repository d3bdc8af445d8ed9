"""The verdict on one value by its form, as machine code likes it."""

from __future__ import annotations

from typing import assert_never

from predial_codegen.fragments import code
from predial_codegen.ir import Schema
from predial_codegen.planning.fast.asserted import reference
from predial_codegen.planning.fast.forms import (
    AnyForm,
    ChoiceForm,
    Form,
    ListForm,
    MapForm,
    NullableForm,
    NumberForm,
    ObjectForm,
    TextForm,
    TypeForm,
)
from predial_codegen.planning.fast.reading import form_of
from predial_codegen.planning.fast.scalars import scalar_tests
from predial_codegen.planning.native.containers import of_list, of_map, of_object
from predial_codegen.planning.native.texts import of_text
from predial_codegen.planning.scope import VerdictScope
from predial_codegen.statements import Block, If


def native_verdict(schema: Schema, scope: VerdictScope) -> Block | None:
    """Statements that refuse the scope's value; None where the schema has no form."""
    if reference(schema):
        return None
    form = form_of(schema, scope)
    return None if form is None else _by_form(form, scope)


def _by_form(form: Form, scope: VerdictScope) -> Block | None:
    block: Block | None
    match form:
        case AnyForm():
            block = ()
        case NullableForm(form=inner):
            body = _by_form(inner, scope)
            there = code("{v} is not None", v=scope.value)
            block = None if body is None else (If(there, body),)
        case TextForm():
            block = of_text(form, scope)
        case ChoiceForm() | NumberForm() | TypeForm():
            block = scalar_tests(form, scope)
        case ObjectForm():
            block = of_object(form, scope) if form.required else None
        case MapForm():
            block = of_map(form, scope)
        case ListForm():
            block = of_list(form, scope)
        case _:
            assert_never(form)
    return block
