"""Columns of strings: joined, they are read once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from predial_codegen.fragments import Code, code, joined, literal, raw
from predial_codegen.ir import Schema
from predial_codegen.patterns.charset import CharSet
from predial_codegen.patterns.lines import line
from predial_codegen.patterns.single import characters
from predial_codegen.planning.fast.asserted import reference
from predial_codegen.planning.fast.forms import TextForm
from predial_codegen.planning.fast.scalars import codes, forbidden, lazy_class
from predial_codegen.planning.scope import Scope
from predial_codegen.statements import If, Line

if TYPE_CHECKING:
    from predial_codegen.planning.fast.columns import Column, Columns

_ASCII = CharSet(((0, 127),))


def of_choices(texts: tuple[str, ...], column: Column, into: Columns) -> None:
    """Every value is one of the texts.

    Law: a set holds all values exactly if it holds each. What is not hashable raises
    TypeError.
    """
    hoisted = into.scope.function.hoisted
    names = hoisted.names(texts, f"{column.hint}_values")
    into.refuse(code("not {n}.issuperset({c})", n=names, c=column.values))


def of_texts(form: TextForm, column: Code, hint: str, into: Columns) -> None:
    """Every value is a string of the form.

    Law: a text joined from texts has characters of a class alone exactly if each has.
    Texts that end in line feeds match a regex that repeats exactly if each text
    matches it, where it matches no line feed, and as many are found as texts are. What
    is no string cannot be joined, which raises TypeError.
    """
    scope = into.scope
    if form.plan:  # which no text has that is not E.164
        f = scope.runtime("number_plan", f"are_{form.plan}")
        into.refuse(code("not {f}({c})", f=f, c=column))
        form = replace(form, format=None)
    regex = line_regex(form, into)
    if regex is not None:
        maker = scope.runtime("columns", "column")
        value = code("{f}({regex})", f=maker, regex=regex)
        test = scope.function.hoisted.constant(f"are_{hint}", value)
        read = (
            code("{{*{c}}}", c=column)
            if form.format and form.format.repeats
            else column
        )
        into.refuse(code("not {f}({c})", f=test, c=read))
    if form.single or form.maximum is not None:
        into.tests.append(Line(code('text = "".join({c})', c=column)))
    elif regex is None and not form.plan:
        into.tests.append(Line(code('"".join({c})', c=column)))
    if form.single:
        into.refuse(_not_spelled(form, into, hint))
    _of_each(form, column, into, regex)
    _lengths(form, column, into)
    if form.window:
        f = scope.runtime("date_time", "are_from_now")
        window = joined(", ", [literal(each) for each in form.window])
        into.refuse(code("not {f}(now, {{*{c}}}, {w})", f=f, c=column, w=window))


def line_regex(form: TextForm, into: Columns) -> Code | None:
    """The regex of a pattern or a format, where texts of several lines do not match."""
    if form.pattern:
        text = line(form.pattern.tree)
        return None if text is None else raw(text)
    if form.format and form.format.regex:
        return into.scope.runtime(form.format.module, form.format.regex)
    return None


def _of_each(form: TextForm, column: Code, into: Columns, regex: Code | None) -> None:
    """What no regex of lines can say is asked of each text."""
    if regex is not None:
        return
    scope = into.scope
    if form.pattern:
        f = scope.function.hoisted.pattern(
            form.pattern, f"{scope.function.unit}_pattern"
        )
        into.refuse(code("not all(map({f}, {c}))", f=f, c=column))
    elif form.format:
        f = scope.runtime(form.format.module, form.format.predicate)
        into.refuse(code("not all(map({f}, {c}))", f=f, c=column))


def _not_spelled(form: TextForm, into: Columns, hint: str) -> Code:
    """The characters of a class, by the quickest means that tells them."""
    found = forbidden(form, Code("text"))
    if found is not None:
        return found
    if form.single and characters(form.single) <= _ASCII:
        text = "".join(map(chr, codes(characters(form.single))))
        maker = into.scope.runtime("columns", "alphabet")
        value = code("{f}(b{t})", f=maker, t=literal(text))
        f = into.scope.function.hoisted.constant(f"{hint}_spelled", value)
        return code("not {f}(text)", f=f)
    return code("{f}(text) is None", f=lazy_class(form, into.scope))


def _lengths(form: TextForm, column: Code, into: Columns) -> None:
    if form.minimum == 1:
        into.refuse(code("not all({c})", c=column))
    elif form.minimum:
        short = code("min(map(len, {c})) < {m}", c=column, m=literal(form.minimum))
        into.refuse(code("{c} and {short}", c=column, short=short))
    if form.maximum is not None:
        limit = literal(form.maximum)
        into.refuse(
            code("len(text) > {m} and max(map(len, {c})) > {m}", m=limit, c=column)
        )


def of_names(schema: Schema, form: TextForm, names: Code, into: Columns) -> None:
    """Names are remembered: most maps have those of the map before.

    Law: whether a name is valid hangs on the name alone, so a good one stays good.
    """
    scope = into.scope
    known = known_names(schema, scope)
    remember = scope.runtime("columns", "remember")
    inner = into.nested()
    of_texts(form, names, "name", inner)
    told = code("{f}({known}, {names})", f=remember, known=known, names=names)
    inner.tests.append(Line(told))
    new = code("not {known}.issuperset({names})", known=known, names=names)
    into.tests.append(If(new, tuple(inner.tests)))


def known_names(schema: Schema, scope: Scope) -> Code:
    """The set that remembers names which are valid by a schema, and by no other."""
    target, function = reference(schema), scope.function
    owner = function.units.name(target) if target else f"{function.unit}_name"
    return function.hoisted.memory(target or schema.location, f"known_{owner}")
