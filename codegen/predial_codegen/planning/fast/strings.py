"""One text by its form: cheap tests first, and no regex where characters tell."""

from __future__ import annotations

from predial_codegen.fragments import Code, code, literal
from predial_codegen.ir import Schema
from predial_codegen.planning.fast.texts import TextForm, text_form
from predial_codegen.planning.scope import VerdictScope
from predial_codegen.statements import Block, If, Line

_REFUSED: Block = (Line(code("return False")),)


def text_by_form(schema: Schema, scope: VerdictScope) -> Block | None:
    """A string is valid exactly if its length, characters and format are.

    Law: `text_form` is None unless these are all that the schema obliges.
    """
    form = text_form(schema, scope.definition)
    if form is None or not form.demanding:
        return None
    value = scope.value
    block: Block = (If(code("not isinstance({v}, str)", v=value), _REFUSED),)
    if form.minimum:
        short = code("len({v}) < {m}", v=value, m=literal(form.minimum))
        block += (If(short, _REFUSED),)
    if form.maximum is not None:
        long = code("len({v}) > {m}", v=value, m=literal(form.maximum))
        block += (If(long, _REFUSED),)
    return (
        *block,
        If(code("not {t}({v})", t=single_test(form, scope), v=value), _REFUSED),
    )


def single_test(form: TextForm, scope: VerdictScope) -> Code:
    """The name of a function: whether one text has the alphabet or the format."""
    if form.format:
        return scope.runtime(form.format.module, form.format.predicate)
    return alphabet_test(form, scope, scope.function.unit)


def alphabet_test(form: TextForm, scope: VerdictScope, called: str) -> Code:
    """The name of a hoisted function: whether a text has the alphabet alone."""
    hoisted = scope.function.hoisted
    text = code("b{t}", t=literal(form.alphabet or ""))
    maker = scope.runtime("columns", "alphabet")
    return hoisted.constant(f"{called}_spelled", code("{f}({t})", f=maker, t=text))
