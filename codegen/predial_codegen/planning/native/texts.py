"""One string by its form: its length, then its characters, each of them once."""

from __future__ import annotations

from predial_codegen.fragments import Code, code
from predial_codegen.planning.fast.forms import TextForm
from predial_codegen.planning.fast.joined import REFUSED
from predial_codegen.planning.fast.scalars import (
    forbidden,
    lazy_class,
    length_tests,
    window,
)
from predial_codegen.planning.native.spelling import of_class, of_pattern
from predial_codegen.planning.scope import VerdictScope
from predial_codegen.statements import Block, If


def of_text(form: TextForm, scope: VerdictScope) -> Block:
    """Tests that refuse the scope's value unless it is a string of the form."""
    value = scope.value
    tests = length_tests(form.minimum, form.maximum, value)
    if scope.proved != "string":
        tests = [code("not isinstance({v}, str)", v=value), *tests]
    tests += [*_spelled(form, scope), *_told(form, scope)]
    return tuple(If(test, REFUSED) for test in tests)


def _spelled(form: TextForm, scope: VerdictScope) -> list[Code]:
    """What is asked of the characters."""
    value, hoisted, unit = scope.value, scope.function.hoisted, scope.function.unit
    body: Block | None = None
    if form.single:
        few = forbidden(form, value)
        if few is not None:
            return [few]
        body = of_class(form.single)
        if body is None:
            matches = lazy_class(form, scope)
            return [code("{m}({v}) is None", m=matches, v=value)]
    elif form.pattern:
        body = of_pattern(form.pattern.tree)
        if body is None:
            matches = hoisted.pattern(form.pattern, f"{unit}_pattern")
            return [code("{m}({v}) is None", m=matches, v=value)]
    if body is None:
        return []
    return [code("not {f}({v})", f=hoisted.reader(body, unit), v=value)]


def _told(form: TextForm, scope: VerdictScope) -> list[Code]:
    """What is asked of what the text means."""
    value, tests = scope.value, list[Code]()
    if form.format and not form.plan:
        spoken = form.format
        if spoken.reader:
            f = scope.runtime("code_points", spoken.reader)
        else:
            f = scope.runtime(spoken.module, spoken.predicate)
        tests.append(code("not {f}({v})", f=f, v=value))
    if form.plan:  # which no text has that is not E.164
        f = scope.runtime("number_plan", f"is_{form.plan}")
        tests.append(code("not {f}({v})", f=f, v=value))
    if form.window:
        f = scope.runtime("date_time", "are_from_now")
        asked = window(form.window)
        tests.append(code("not {f}(now, ({v},), {w})", f=f, v=value, w=asked))
    return tests
