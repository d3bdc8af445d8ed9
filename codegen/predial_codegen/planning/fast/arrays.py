"""An array: its items by columns, where there are several."""

from __future__ import annotations

from predial_codegen.fragments import Code, code, joined, literal
from predial_codegen.ir import Schema
from predial_codegen.planning.fast.asserted import reference
from predial_codegen.planning.fast.columns import Column, Columns, served
from predial_codegen.planning.fast.forms import AnyForm, ListForm, ObjectForm, TextForm
from predial_codegen.planning.fast.joined import REFUSED, Joined, attempt
from predial_codegen.planning.fast.reading import form_of
from predial_codegen.planning.fast.scalars import length_tests
from predial_codegen.planning.scope import VerdictScope, loop
from predial_codegen.statements import Block, If

_FEW = 2  # items that are sooner looked at one by one
_ITEMS = Code("items")


def column_verdict(schema: Schema, scope: VerdictScope) -> Joined | None:
    """The verdict on all items of an array by their columns, where that serves.

    Law: every item is valid exactly if every column of their members is.
    """
    form = None if reference(schema) else form_of(schema, scope)
    if not isinstance(form, ListForm):
        return None
    inner = form_of(form.items, scope)
    if inner is None or isinstance(inner, AnyForm) or not served(inner, scope):
        return None
    if form.unique and not all_texts(form.unique, inner, scope):
        return None
    into = Columns(scope, taken={_ITEMS.text})
    target = reference(form.items)
    path = frozenset({target} if target else ())
    into.by_form(inner, Column(_ITEMS, "item", filled=True, path=path))
    for name in form.unique:
        column = into.members[name]
        into.refuse(code("len({{*{c}}}) != len(items)", c=column))
    if form.distinct:
        into.calls.append(repeating(_ITEMS, scope))
    return Joined(
        parameter=code("items: list[Any]"),
        told="The verdict on all items at once; None if each must be looked at.",
        body=attempt(into),
        clocked=scope.clocked,
        condition=code("len(value) > {few}", few=literal(_FEW)),
    )


def array_by_form(
    schema: Schema, scope: VerdictScope, asking: Block = ()
) -> Block | None:
    """An array: its length, its items at once or one by one, what repeats in it.

    Law: its form says all that is asked of it; fewer than two items repeat nothing.
    """
    form = None if reference(schema) else form_of(schema, scope)
    if not isinstance(form, ListForm):
        return None
    value = scope.value
    tests = [
        code("not isinstance({v}, list)", v=value),
        *length_tests(form.minimum, form.maximum, value),
    ]
    item = scope.local("item")
    body = scope.using(item).below(item, item).apply(form.items)
    block: Block = tuple(If(test, REFUSED) for test in tests)
    if body:
        block += (*asking, loop(item, value, body))
    if form.unique:
        names = joined(", ", [literal(name) for name in form.unique])
        f = scope.runtime("uniqueness", "repeated_properties")
        repeated = code("len({v}) > 1 and {f}({v}, {n})", f=f, v=value, n=names)
        block += (If(repeated, REFUSED),)
    if form.distinct:
        block += (repeating(value, scope),)
    return block


def repeating(items: Code, scope: VerdictScope) -> If:
    """Refuse items of which two are equal."""
    f = scope.runtime("uniqueness", "are_unique")
    return If(code("not {f}({items})", f=f, items=items), REFUSED)


def all_texts(names: tuple[str, ...], form: object, scope: VerdictScope) -> bool:
    """Whether all of these members are strings that no item may lack."""
    return isinstance(form, ObjectForm) and all(
        name in form.required
        and isinstance(form_of(form.members[name], scope), TextForm)
        for name in names
    )
