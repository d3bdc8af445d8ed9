"""Tests of many texts as one: joined, they are read once."""

from __future__ import annotations

from dataclasses import dataclass

from predial_codegen.fragments import Code, code, literal
from predial_codegen.planning.fast.forms import MapForm
from predial_codegen.planning.fast.strings import alphabet_test
from predial_codegen.planning.fast.texts import TextForm
from predial_codegen.planning.scope import VerdictScope
from predial_codegen.statements import Block, If, Line

_REFUSED: Block = (Line(code("return False")),)


@dataclass(frozen=True, slots=True)
class Joined:
    """A function that judges many values at once, and how a verdict asks it.

    Attributes:
        told: Its docstring.
        asking: The statements of the verdict that call it.
    """

    parameter: Code
    result: Code
    told: str
    body: Block
    asking: Block


def text_tests(form: TextForm, column: Code, scope: VerdictScope, called: str) -> Block:
    """Tests of all texts of a column; what is no text raises TypeError."""
    block: Block = ()
    if form.format:
        distinct_texts = code("{{*{c}}}", c=column) if form.format.repeats else column
        test = code("not {f}({c})", f=_format_test(form, scope), c=distinct_texts)
        block += (If(test, _REFUSED),)
    if form.alphabet is not None or form.maximum is not None:
        block += (Line(code('text = "".join({c})', c=column)),)
    elif not form.format:
        block += (Line(code('"".join({c})', c=column)),)
    if form.alphabet is not None:
        test = code("not {f}(text)", f=alphabet_test(form, scope, called))
        block += (If(test, _REFUSED),)
    if form.minimum == 1:
        block += (If(code("not all({c})", c=column), _REFUSED),)
    elif form.minimum:
        short = code("min(map(len, {c})) < {m}", c=column, m=literal(form.minimum))
        block += (If(code("{c} and {short}", c=column, short=short), _REFUSED),)
    if form.maximum is not None:
        limit = literal(form.maximum)
        test = code("len(text) > {m} and max(map(len, {c})) > {m}", m=limit, c=column)
        block += (If(test, _REFUSED),)
    return block


def _format_test(form: TextForm, scope: VerdictScope) -> Code:
    room = form.format
    if room is None:
        raise ValueError("a form without a format has no test of it")
    regex = scope.runtime(room.module, room.regex)
    maker = scope.runtime("columns", "column")
    value = code("{f}({regex})", f=maker, regex=regex)
    return scope.function.hoisted.constant(
        f"are_{room.predicate.removeprefix('is_')}", value
    )


def map_tests(form: MapForm, names: Code, values: Code, scope: VerdictScope) -> Block:
    """Tests of all names and of all values of one map or of many.

    Names are remembered: most maps have those of the map before.
    """
    block: Block = ()
    if form.names:
        unit = scope.function.unit
        known = scope.function.hoisted.constant(f"{unit}_known", code("set[str]()"))
        remember = scope.runtime("columns", "remember")
        new = (
            Line(code("names = {{*{names}}}", names=names)),
            *text_tests(form.names, Code("names"), scope, "names"),
            Line(code("{remember}({known}, names)", remember=remember, known=known)),
        )
        test = code("not {known}.issuperset({names})", known=known, names=names)
        block += (If(test, new),)
    read = Line(code("values = {values}", values=values))
    return (*block, read, *text_tests(form.values, Code("values"), scope, "values"))
