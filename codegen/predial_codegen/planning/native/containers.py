"""Objects, maps and arrays: each member and each item in its turn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from predial_codegen.fragments import Code, code, joined, literal
from predial_codegen.ir import JsonType, Schema
from predial_codegen.planning.fast.arrays import all_texts, repeating
from predial_codegen.planning.fast.asserted import reference
from predial_codegen.planning.fast.forms import (
    ChoiceForm,
    ListForm,
    MapForm,
    ObjectForm,
    TextForm,
    TypeForm,
)
from predial_codegen.planning.fast.joined import REFUSED
from predial_codegen.planning.fast.reading import form_of
from predial_codegen.planning.fast.scalars import length_tests
from predial_codegen.planning.names import snake
from predial_codegen.planning.native.gathering import Gathered, gathered
from predial_codegen.planning.native.texts import of_text
from predial_codegen.planning.scope import (
    Reading,
    VerdictScope,
    loop,
    loop_over_members,
)
from predial_codegen.planning.types import CLASSES
from predial_codegen.statements import Block, If, Line

_NONE: Mapping[str, Gathered] = {}


def of_object(
    form: ObjectForm, scope: VerdictScope, together: Mapping[str, Gathered] = _NONE
) -> Block:
    """An object: how many members, those that it must have, those that it may have.

    A plain dict gives None for what it has not. Other dicts may do more when they are
    read, as a `defaultdict` does, and are copied.

    Args:
        form: The form of an object that must have some members.
        scope: The object.
        together: Members that are judged later, those of all items together.
    """
    value, members = scope.value, scope.function.unique("members")
    plain = code("{v} if type({v}) is dict else {{**{v}}}", v=value)
    read = Line(code("{m}: dict[Any, Any] = {p}", m=members, p=plain))
    block = (*_unless("object", scope), read, *_closing(form, members, scope))
    for name, schema in form.members.items():
        key = literal(name)
        local = scope.local(f"{snake(name)}_member")
        inside = scope.using(local).below(name, local)
        if name in together:
            body = of_text(together[name].form, inside)
            body += tuple(
                Line(code("{f}({l})", f=f, l=local)) for f in together[name].into
            )
        else:
            body = inside.apply(schema)
        subscript = Line(code("{l} = {m}[{n}]", l=local, m=members, n=key))
        if name not in form.required:
            there = code("{n} in {m}", n=key, m=members)
            block += (If(there, (subscript, *body)),) if body else ()
        elif body and _refuses_null(schema, scope):
            block += (Line(code("{l} = {m}.get({n})", l=local, m=members, n=key)),)
            block += body
        else:
            absent = code("{n} not in {m}", n=key, m=members)
            block += (If(absent, REFUSED), *((subscript, *body) if body else ()))
    return block


def _closing(form: ObjectForm, members: Code, scope: VerdictScope) -> Block:
    if not form.closed:
        return ()
    if form.exact:
        count = literal(len(form.members))
        return (If(code("len({m}) != {n}", m=members, n=count), REFUSED),)
    hoisted, unit = scope.function.hoisted, scope.function.unit
    names = hoisted.names(tuple(form.members), f"{unit}_members")
    return (If(code("not {n}.issuperset({m})", n=names, m=members), REFUSED),)


def of_map(form: MapForm, scope: VerdictScope) -> Block:
    """A map: how many members, then their names and their values in one loop."""
    value = scope.value
    sizes = length_tests(form.minimum, form.maximum, value)
    key, member = scope.local("key"), scope.local("member")
    inside = scope.using(key, member)
    names = _of_names(form, inside.below(key, key)) if form.names else ()
    values = inside.below(key, member).apply(form.values)
    start: Block = ()
    weighed = _of_bytes(form, value, scope)
    if weighed and form.typed and isinstance(form_of(form.values, scope), TextForm):
        size = scope.function.unique("size")
        start = (Line(code("{s} = 0", s=size)),)
        adding = code("{s} += len({k}) + len({m})", s=size, k=key, m=member)
        values += (Line(adding),)
        # A code point has four bytes at most.
        most = code("{s} * 4 > {l}", s=size, l=literal(form.bytes))
        weighed = (If(most, weighed),)
    reading: Reading = "both" if names and values else "key" if names else "member"
    return (
        *_unless("object", scope),
        *(If(test, REFUSED) for test in sizes),
        *start,
        *loop_over_members(value, key, member, (*names, *values), reading),
        *weighed,
    )


def _of_bytes(form: MapForm, value: Code, scope: VerdictScope) -> Block:
    """The test of the bytes; the function that counts them is not quick."""
    if form.bytes is None:
        return ()
    f = scope.runtime("json_values", "utf8_bytes")
    test = code("{f}({v}) > {l}", f=f, v=value, l=literal(form.bytes))
    return (If(test, REFUSED),)


def _of_names(form: MapForm, scope: VerdictScope) -> Block:
    """The tests of a name; Python's dicts may have keys that are no strings."""
    if form.names is None:
        return ()
    if form.typed:
        return of_text(form.names, scope)
    body = of_text(form.names, scope.typed("string"))
    return (If(code("isinstance({v}, str)", v=scope.value), body),) if body else ()


def of_list(form: ListForm, scope: VerdictScope) -> Block:
    """An array: its length, its items one by one, what repeats in it."""
    value, item = scope.value, scope.local("item")
    members = form_of(form.items, scope)
    inside = scope.using(item).below(item, item)
    together = gathered(form, members, scope)
    if together and isinstance(members, ObjectForm):
        body = of_object(members, _as_named(form.items, inside), together)
    else:
        body = inside.apply(form.items)
    after = tuple(test for each in together.values() for test in each.after)
    if form.unique and not all_texts(form.unique, members, scope):
        names = joined(", ", [literal(name) for name in form.unique])
        f = scope.runtime("uniqueness", "repeated_properties")
        repeated = code("len({v}) > 1 and {f}({v}, {n})", f=f, v=value, n=names)
        after += (If(repeated, REFUSED),)
    if form.distinct:
        after += (repeating(value, scope),)
    sizes = length_tests(form.minimum, form.maximum, value)
    return (
        *_unless("array", scope),
        *(If(test, REFUSED) for test in sizes),
        *(line for each in together.values() for line in each.before),
        *((loop(item, value, body),) if body else ()),
        *after,
    )


def _as_named(schema: Schema, scope: VerdictScope) -> VerdictScope:
    """The scope in which constants have the name of the schema that is referred to."""
    target = reference(schema)
    if target is None:
        return scope
    function = scope.function
    return replace(scope, function=replace(function, unit=function.units.name(target)))


def _unless(kind: JsonType, scope: VerdictScope) -> Block:
    """Refuse what has another type, unless this one is proved."""
    if scope.proved == kind:
        return ()
    other = code("not isinstance({v}, {c})", v=scope.value, c=CLASSES[kind])
    return (If(other, REFUSED),)


def _refuses_null(schema: Schema, scope: VerdictScope) -> bool:
    """Whether the first statement of a verdict refuses null, as mypyc sees too."""
    match form_of(schema, scope):
        case TextForm() | ChoiceForm() | ObjectForm() | MapForm() | ListForm():
            return True
        case TypeForm(name=name):
            return name == "bool"
        case _:
            return False
