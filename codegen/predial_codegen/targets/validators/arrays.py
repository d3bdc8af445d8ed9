"""Tests of one array: its items at once where that pays, else one by one."""

from __future__ import annotations

from predial_codegen.booleans import (
    Boolean,
    Negation,
    any_of,
    compared,
    counted,
    is_instance,
    written,
)
from predial_codegen.forms import ArrayForm
from predial_codegen.fragments import Code, code, joined, literal
from predial_codegen.statements import Block, For, If, Line
from predial_codegen.targets.validators.columns import batch, distinct_strings
from predial_codegen.targets.validators.scalars import length_tests
from predial_codegen.targets.validators.scope import REFUSED, Scope, refuse, refuse_all
from predial_codegen.targets.validators.verdicts import Verdicts


def array_tests(form: ArrayForm, scope: Scope, verdicts: Verdicts) -> Block:
    """Statements that refuse the value unless it is such an array."""
    block: Block = ()
    if scope.proved is None:
        block = (refuse(Negation(is_instance(scope.value, "list"))),)
    inside = scope.of_type("array")
    return (
        *block,
        *refuse_all(length_tests(form.minimum, form.maximum, scope.value)),
        *_prefix(form, inside, verdicts),
        *_items(form, inside, verdicts),
        *_contains(form, inside, verdicts),
    )


def _prefix(form: ArrayForm, scope: Scope, verdicts: Verdicts) -> Block:
    block: Block = ()
    for index, schema in enumerate(form.prefix):
        item = scope.local("item")
        hint = f"item_{index}"
        body = verdicts.judged(schema, scope.below(item, hint), "value")
        if body == REFUSED:
            block += (refuse(_has(index, scope)),)
        elif body:
            read = Line(code("{n} = {v}[{i}]", n=item, v=scope.value, i=literal(index)))
            if index < form.minimum:
                block += (read, *body)
            else:
                block += (If(_has(index, scope), (read, *body)),)
    return block


def _has(index: int, scope: Scope) -> Boolean:
    """Whether the array has an item at an index."""
    return counted(code("len({v})", v=scope.value), ">", literal(index))


def _items(form: ArrayForm, scope: Scope, verdicts: Verdicts) -> Block:
    """The items; where a batch is valid, nothing of them is left to test."""
    together = batch(form, scope, verdicts)
    one_by_one = _each(form, scope, verdicts) + _distinct(form, scope, verdicts)
    if together is None or not one_by_one:
        return one_by_one
    verdict = scope.unique("verdict")
    worth = code("len({v}) >= {n}", v=scope.value, n=literal(together.worth))
    call = Line(code("{r} = {c} if {a} else None", r=verdict, c=together.call, a=worth))
    refused = refuse(compared(verdict, "is", Code("False")))
    return (call, refused, If(compared(verdict, "is", Code("None")), one_by_one))


def _each(form: ArrayForm, scope: Scope, verdicts: Verdicts) -> Block:
    if form.items is None:
        return ()
    item = scope.local("item")
    body = verdicts.judged(
        form.items, scope.below(item, "item", repeated=True), "value"
    )
    if not body:
        return ()
    if body == REFUSED:
        return (refuse(_has(len(form.prefix), scope)),)
    rest = scope.value
    if form.prefix:
        rest = code("{v}[{n}:]", v=scope.value, n=literal(len(form.prefix)))
    return (For(item, rest, body),)


def _distinct(form: ArrayForm, scope: Scope, verdicts: Verdicts) -> Block:
    """Fewer than two items repeat nothing."""
    block: Block = ()
    value = scope.value
    if form.unique:
        sure = distinct_strings(form, verdicts)
        name = "have_distinct" if sure else "repeated_properties"
        f = verdicts.module.imported("uniqueness", name)
        names = joined(", ", [literal(name) for name in form.unique])
        found = code("{f}({v}, {n})", f=f, v=value, n=names)
        wrong = Negation(found) if sure else found
        several = counted(code("len({v})", v=value), ">", Code("1"))
        block += (If(several, (refuse(wrong),)),)
    if form.distinct:
        f = verdicts.module.imported("uniqueness", "are_unique")
        block += (refuse(Negation(code("{f}({v})", f=f, v=value))),)
    return block


def _contains(form: ArrayForm, scope: Scope, verdicts: Verdicts) -> Block:
    block: Block = ()
    if form.contains:
        verdicts.repeats_work()
    for number, each in enumerate(form.contains, 1):
        item, count = Code("each"), scope.unique("count")
        inside = scope.below(item, f"contained_{number}")
        test = verdicts.holds(each.schema, inside, "value")
        total = code(
            "{c} = sum(1 for {i} in {v} if {t})",
            c=count,
            i=item,
            v=scope.value,
            t=written(test),
        )
        wrong = [counted(count, "<", literal(each.minimum))]
        if each.maximum is not None:
            wrong.append(counted(count, ">", literal(each.maximum)))
        block += (Line(total), refuse(any_of(*wrong)))
    return block
