"""One map by its names and values: each joined, and read once."""

from __future__ import annotations

from predial_codegen.fragments import Code, code
from predial_codegen.ir import Schema
from predial_codegen.planning.fast import container_columns
from predial_codegen.planning.fast.asserted import reference
from predial_codegen.planning.fast.columns import Column, Columns, served
from predial_codegen.planning.fast.forms import MapForm, TextForm
from predial_codegen.planning.fast.joined import REFUSED, Joined, attempt
from predial_codegen.planning.fast.reading import form_of
from predial_codegen.planning.fast.text_columns import known_names
from predial_codegen.planning.scope import Scope, VerdictScope
from predial_codegen.statements import Block, If, Try

_MEMBERS = Code("members")


def map_of_texts(schema: Schema, scope: VerdictScope) -> Block | None:
    """A map of strings is valid exactly if its names are, and its values are.

    Law: as for columns. What is no string raises TypeError, and is not valid, since
    both forms are forms of strings.
    """
    form = _form(schema, scope)
    if form is None or not _all_texts(form, scope):
        return None
    into = Columns(scope, taken={*scope.taken, scope.value.text})
    container_columns.of_map(form, Column(scope.value, "", filled=False), into)
    refused = ((code("TypeError"), REFUSED),)
    attempted = Try(tuple(into.tests), refused)
    if scope.proved == "object":
        return (attempted,)
    other = If(code("not isinstance({v}, dict)", v=scope.value), REFUSED)
    return (other, attempted)


def map_verdict(schema: Schema, scope: VerdictScope) -> Joined | None:
    """The verdict on all members of a map at once, where forms say what they are.

    Law: as for columns, where the map's values are the column.
    """
    form = _form(schema, scope)
    if form is None or _all_texts(form, scope):
        return None
    into = Columns(scope, taken={_MEMBERS.text})
    container_columns.of_map(form, Column(_MEMBERS, "", filled=False), into)
    return Joined(
        parameter=code("members: dict[Any, Any]"),
        told="The verdict on all members at once; None if each must be looked at.",
        body=attempt(into),
        clocked=scope.clocked,
        condition=code("isinstance(value, dict)"),
    )


def _form(schema: Schema, scope: VerdictScope) -> MapForm | None:
    """The form of a map of whose members something is asked."""
    form = None if reference(schema) else form_of(schema, scope)
    if not isinstance(form, MapForm) or not served(form, scope):
        return None
    return form if form.names or form.values.assertions else None


def _all_texts(form: MapForm, scope: VerdictScope) -> bool:
    named = form.names is None or form.typed
    return named and isinstance(form_of(form.values, scope), TextForm)


def remembered_names(schema: Schema, scope: Scope) -> Code | None:
    """The set of names that the verdict on a map has found good, if it keeps one."""
    asked = VerdictScope(function=scope.function, value=scope.value, whole=schema)
    form = _form(schema, asked)
    if form is None or form.named is None:
        return None
    return known_names(form.named, scope)
