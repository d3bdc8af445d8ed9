"""An array by columns: each member over all items at once."""

from __future__ import annotations

from collections.abc import Mapping

from predial_codegen.assertions import Items, Type, UniqueItemProperties
from predial_codegen.fragments import Code, code, identifier, literal
from predial_codegen.ir import Schema
from predial_codegen.planning.fast.forms import ItemForm, MapForm, item_form
from predial_codegen.planning.fast.strings import alphabet_test
from predial_codegen.planning.fast.texts import TextForm, text_form
from predial_codegen.planning.names import distinct, snake
from predial_codegen.planning.scope import VerdictScope
from predial_codegen.statements import Block, If, Line, Try

_REFUSED: Block = (Line(code("return False")),)
_UNSURE: Block = (Line(code("return None")),)
_ITEMS = Code("items")


def column_verdict(schema: Schema, scope: VerdictScope) -> Block | None:
    """Statements that judge all `items` at once, or return None where that fails.

    Law: an object of the exact type `dict` that has N members, and has each of N names,
    has no other. A text joined from a column is of an alphabet exactly if each text
    is. Texts joined by line feeds match a regex that repeats exactly if each text
    matches it, where it matches no line feed and there are no more line feeds than
    texts ask for. What is missing, or is no text, raises KeyError or TypeError: then
    the items are looked at one by one.
    """
    declared, spoken = schema.only(Type), schema.only(Items)
    if (
        spoken is None
        or spoken.start
        or declared is None
        or declared.types != ("array",)
    ):
        return None
    texts = text_form(spoken.schema, scope.definition)
    if texts is not None:
        return (_attempt(_text_tests(texts, _ITEMS, scope)), Line(code("return True")))
    form = item_form(spoken.schema, scope.definition)
    if form is None:
        return None
    unique = schema.only(UniqueItemProperties)
    repeated = unique.names if unique else ()
    if not all(isinstance(form.members.get(name), TextForm) for name in repeated):
        return None
    return _by_members(form, repeated, scope)


def _attempt(body: Block) -> Try:
    return Try(body, code("(KeyError, TypeError)"), _UNSURE)


def _by_members(
    form: ItemForm, repeated: tuple[str, ...], scope: VerdictScope
) -> Block:
    count = literal(len(form.members))
    inexact = code(
        "{{*map(type, items)}} != {{dict}} or {{*map(len, items)}} != {{{count}}}",
        count=count,
    )
    columns = _names(form.members)
    body: Block = tuple(
        Line(code("{c} = [item[{n}] for item in items]", c=column, n=literal(name)))
        for name, column in columns.items()
    )
    for name, member in form.members.items():
        body += _tests(member, columns[name], scope, name)
    for name in repeated:
        repeats = code("len({{*{c}}}) != len(items)", c=columns[name])
        body += (If(repeats, _REFUSED),)
    return (If(inexact, _UNSURE), _attempt(body), Line(code("return True")))


def _names(members: Mapping[str, object]) -> dict[str, Code]:
    chosen = distinct(f"{snake(name)}_column" for name in members)
    return {name: identifier(each) for name, each in zip(members, chosen, strict=True)}


def _tests(
    member: TextForm | MapForm | Schema, column: Code, scope: VerdictScope, name: str
) -> Block:
    match member:
        case TextForm():
            return _text_tests(member, column, scope)
        case MapForm():
            return _map_tests(member, column, scope)
        case Schema(assertions=()):
            return ()
        case Schema():
            verdict = scope.verdict(member, snake(name))
            return (If(code("not all(map({f}, {c}))", f=verdict, c=column), _REFUSED),)


def _text_tests(form: TextForm, column: Code, scope: VerdictScope) -> Block:
    block: Block = ()
    if form.format:
        distinct_texts = code("{{*{c}}}", c=column) if form.format.repeats else column
        test = code("not {f}({c})", f=_format_test(form, scope), c=distinct_texts)
        block += (If(test, _REFUSED),)
    if not form.format or form.maximum is not None:
        block += (Line(code('text = "".join({c})', c=column)),)
    if form.alphabet is not None:
        test = code("not {f}(text)", f=alphabet_test(form, scope))
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


def _map_tests(form: MapForm, column: Code, scope: VerdictScope) -> Block:
    hoisted = scope.function.hoisted
    names = code("chain.from_iterable({c})", c=column)
    hoisted.standard("itertools", "chain")
    block: Block = (If(code("{{*map(type, {c})}} != {{dict}}", c=column), _UNSURE),)
    if form.names:
        known = hoisted.constant(f"{scope.function.unit}_known", code("set[str]()"))
        remember = scope.runtime("columns", "remember")
        new = (
            Line(code("names = {{*{names}}}", names=names)),
            *_text_tests(form.names, Code("names"), scope),
            Line(code("{remember}({known}, names)", remember=remember, known=known)),
        )
        test = code("not {known}.issuperset({names})", known=known, names=names)
        block += (If(test, new),)
    values = code("[*chain.from_iterable(map(dict.values, {c}))]", c=column)
    return (
        *block,
        Line(code("values = {values}", values=values)),
        *_text_tests(form.values, Code("values"), scope),
    )
