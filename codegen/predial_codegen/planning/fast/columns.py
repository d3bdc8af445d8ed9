"""An array by columns: each member over all items at once."""

from __future__ import annotations

from collections.abc import Mapping

from predial_codegen.assertions import Advisory, Items, Size, Type, UniqueItemProperties
from predial_codegen.fragments import Code, code, identifier, literal
from predial_codegen.ir import Schema
from predial_codegen.planning.fast.forms import ItemForm, MapForm, item_form
from predial_codegen.planning.fast.joined import Joined, map_tests, text_tests
from predial_codegen.planning.fast.texts import TextForm, text_form
from predial_codegen.planning.names import distinct, snake
from predial_codegen.planning.scope import VerdictScope
from predial_codegen.statements import Block, If, Line, Try

_REFUSED: Block = (Line(code("return False")),)
_UNSURE: Block = (Line(code("return None")),)
_ITEMS = Code("items")
_FEW = 2  # items that are sooner looked at one by one
# What the verdict asks first, what the columns ask, and what no verdict heeds.
_SPOKEN = (Type, Size, Items, UniqueItemProperties, Advisory)


def column_verdict(schema: Schema, scope: VerdictScope) -> Joined | None:
    """An array is valid exactly if its length is, and the columns of its items are.

    Law: an object of the exact type `dict` that has N members, and has each of N names,
    has no other. A text joined from a column is of an alphabet exactly if each text
    is. Texts joined by line feeds match a regex that repeats exactly if each text
    matches it, where it matches no line feed and there are no more line feeds than
    texts ask for. What is missing raises KeyError, and is required. What is no text
    raises TypeError: then the items are looked at one by one.
    """
    body = _column_tests(schema, scope)
    if body is None:
        return None
    asked = code("verdict = _joined_{n}(value)", n=identifier(scope.function.unit))
    known = If(code("verdict is not None"), (Line(code("return verdict")),))
    several = code("len(value) > {few}", few=literal(_FEW))
    return Joined(
        parameter=code("items: list[Any]"),
        result=code("bool | None"),
        told="The verdict on all items at once; None if each must be looked at.",
        body=(*body, Line(code("return True"))),
        asking=(If(several, (Line(asked), known)),),
    )


def _column_tests(schema: Schema, scope: VerdictScope) -> Block | None:
    declared, spoken = schema.only(Type), schema.only(Items)
    if (
        spoken is None
        or spoken.start
        or declared is None
        or declared.types != ("array",)
    ):
        return None
    if not all(isinstance(each, _SPOKEN) for each in schema.assertions):
        return None
    texts = text_form(spoken.schema, scope.definition)
    if texts is not None and not schema.only(UniqueItemProperties):
        return (_attempt(text_tests(texts, _ITEMS, scope, "items")),)
    form = item_form(spoken.schema, scope.definition)
    if form is None:
        return None
    unique = schema.only(UniqueItemProperties)
    repeated = unique.names if unique else ()
    if not all(isinstance(form.members.get(name), TextForm) for name in repeated):
        return None
    return _by_members(form, repeated, scope)


def _attempt(body: Block) -> Try:
    return Try(body, ((code("KeyError"), _REFUSED), (code("TypeError"), _UNSURE)))


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
    return (If(inexact, _UNSURE), _attempt(body))


def _names(members: Mapping[str, object]) -> dict[str, Code]:
    chosen = distinct(f"{snake(name)}_column" for name in members)
    return {name: identifier(each) for name, each in zip(members, chosen, strict=True)}


def _tests(
    member: TextForm | MapForm | Schema, column: Code, scope: VerdictScope, name: str
) -> Block:
    match member:
        case TextForm():
            return text_tests(member, column, scope, snake(name))
        case MapForm():
            return _map_columns(member, column, scope)
        case Schema(assertions=()):
            return ()
        case Schema():
            verdict = scope.verdict(member, snake(name))
            return (If(code("not all(map({f}, {c}))", f=verdict, c=column), _REFUSED),)


def _map_columns(form: MapForm, column: Code, scope: VerdictScope) -> Block:
    hoisted = scope.function.hoisted
    hoisted.standard("itertools", "chain")
    hoisted.standard("operator", "methodcaller")
    values_of = hoisted.constant("values_of", code('methodcaller("values")'))
    names = code("chain.from_iterable({c})", c=column)
    values = code("[*chain.from_iterable(map({f}, {c}))]", f=values_of, c=column)
    inexact = If(code("{{*map(type, {c})}} != {{dict}}", c=column), _UNSURE)
    return (inexact, *map_tests(form, names, values, scope))
