"""Objects, maps and arrays: each member and each item in its turn."""

from __future__ import annotations

from predial_codegen.fragments import Code, code, joined, literal
from predial_codegen.ir import JsonType, Schema
from predial_codegen.planning.fast.arrays import all_texts, repeating
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
from predial_codegen.planning.native.texts import of_text
from predial_codegen.planning.scope import (
    Reading,
    VerdictScope,
    loop,
    loop_over_members,
)
from predial_codegen.planning.types import CLASSES
from predial_codegen.statements import Block, If, Line


def of_object(form: ObjectForm, scope: VerdictScope) -> Block | None:
    """An object: how many members, those that it must have, those that it may have.

    A plain dict gives None for what it has not. Other dicts may do more when they are
    read, as a `defaultdict` does, and are copied.
    """
    if not form.required:
        return None
    value, members = scope.value, scope.function.unique("members")
    plain = code("{v} if type({v}) is dict else {{**{v}}}", v=value)
    read = Line(code("{m}: dict[Any, Any] = {p}", m=members, p=plain))
    block = (*_unless("object", scope), read, *_closing(form, members, scope))
    for name, schema in form.members.items():
        key = literal(name)
        local = scope.local(f"{snake(name)}_member")
        body = scope.using(local).below(name, local).apply(schema)
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
    if form.bytes is not None:
        f = scope.runtime("json_values", "utf8_bytes")
        limit = literal(form.bytes)
        sizes.append(code("{f}({v}) > {l}", f=f, v=value, l=limit))
    reading: Reading = "both" if names and values else "key" if names else "member"
    return (
        *_unless("object", scope),
        *(If(test, REFUSED) for test in sizes),
        *loop_over_members(value, key, member, (*names, *values), reading),
    )


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
    body = scope.using(item).below(item, item).apply(form.items)
    inner = form_of(form.items, scope)
    seen: Block = ()
    after: Block = ()
    for name in form.unique if all_texts(form.unique, inner, scope) else ():
        texts = scope.function.unique("seen")
        seen += (Line(code("{t}: set[Any] = set()", t=texts)),)
        add = code("{t}.add({i}[{n}])", t=texts, i=item, n=literal(name))
        body += (If(code("isinstance({i}, dict)", i=item), (Line(add),)),)
        after += (If(code("len({t}) != len({v})", t=texts, v=value), REFUSED),)
    if form.unique and not after:
        names = joined(", ", [literal(name) for name in form.unique])
        f = scope.runtime("uniqueness", "repeated_properties")
        repeated = code("len({v}) > 1 and {f}({v}, {n})", f=f, v=value, n=names)
        after = (If(repeated, REFUSED),)
    if form.distinct:
        after += (repeating(value, scope),)
    sizes = length_tests(form.minimum, form.maximum, value)
    return (
        *_unless("array", scope),
        *(If(test, REFUSED) for test in sizes),
        *seen,
        *((loop(item, value, body),) if body else ()),
        *after,
    )


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
