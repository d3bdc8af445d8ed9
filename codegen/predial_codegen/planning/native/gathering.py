"""Members that are gathered over all items of an array, and judged together.

What a table or a clock tells of a text takes a call, and one call for all items is
quicker than one for each, in machine code too. So are texts of which no two may be
equal: a set tells.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from predial_codegen.fragments import Code, code, literal
from predial_codegen.planning.fast.arrays import all_texts
from predial_codegen.planning.fast.forms import Form, ListForm, ObjectForm, TextForm
from predial_codegen.planning.fast.joined import REFUSED
from predial_codegen.planning.fast.reading import form_of
from predial_codegen.planning.fast.scalars import window
from predial_codegen.planning.scope import VerdictScope, loop
from predial_codegen.statements import Block, If, Line

_FEW = 2  # texts that are sooner judged one by one


@dataclass(frozen=True, slots=True)
class Gathered:
    """One member of each item.

    Attributes:
        form: What is still asked of it in its place.
        before: What stands before the loop over the items.
        into: What takes the member: methods of sets and lists.
        after: The tests behind the loop.
    """

    form: TextForm
    before: Block
    into: tuple[Code, ...]
    after: Block


def gathered(
    form: ListForm, items: Form | None, scope: VerdictScope
) -> Mapping[str, Gathered]:
    """The members that all items have, and of which something is told together."""
    if not isinstance(items, ObjectForm):
        return {}
    unique = form.unique if all_texts(form.unique, items, scope) else ()
    found: dict[str, Gathered] = {}
    for name, schema in items.members.items():
        text = form_of(schema, scope) if name in items.required else None
        if isinstance(text, TextForm):
            member = _of_member(text, scope, unique=name in unique)
            if member.into:
                found[name] = member
    return found


def _of_member(form: TextForm, scope: VerdictScope, *, unique: bool) -> Gathered:
    value, member = scope.value, Gathered(form, (), (), ())
    if form.plan:  # which no text has that is not E.164
        numbers = scope.function.unique("numbers")
        start = Line(code("{n}: list[Any] = []", n=numbers))
        rest = replace(form, plan="", format=None)
        tests = _by_plan(form.plan, numbers, scope)
        add = code("{n}.append", n=numbers)
        member = _more(replace(member, form=rest), start, add, tests)
    if form.window:
        times = scope.function.unique("times")
        start = Line(code("{t}: set[Any] = set()", t=times))
        f = scope.runtime("date_time", "are_from_now")
        asked = window(form.window)
        test = code("not {f}(now, {t}, {w})", f=f, t=times, w=asked)
        rest = replace(member.form, window=None)
        add = code("{t}.add", t=times)
        member = _more(replace(member, form=rest), start, add, (If(test, REFUSED),))
    if unique:
        seen = scope.function.unique("seen")
        start = Line(code("{s}: set[Any] = set()", s=seen))
        test = code("len({s}) != len({v})", s=seen, v=value)
        add = code("{s}.add", s=seen)
        member = _more(member, start, add, (If(test, REFUSED),))
    return member


def _more(member: Gathered, start: Line, add: Code, tests: Block) -> Gathered:
    return replace(
        member,
        before=(*member.before, start),
        into=(*member.into, add),
        after=(*member.after, *tests),
    )


def _by_plan(level: str, numbers: Code, scope: VerdictScope) -> Block:
    one = scope.runtime("number_plan", f"is_{level}")
    many = scope.runtime("number_plan", f"are_{level}")
    number = scope.local("number")
    wrong = If(code("not {f}({n})", f=one, n=number), REFUSED)
    few = code("len({n}) <= {few}", n=numbers, few=literal(_FEW))
    other = If(code("not {f}({n})", f=many, n=numbers), REFUSED)
    return (If(few, (loop(number, numbers, (wrong,)),), (other,)),)
