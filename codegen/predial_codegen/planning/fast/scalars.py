"""One string, number, boolean or null by its form: cheap tests first.

Exact types are asked before subclasses are, lengths before characters, and no regex is
asked where characters tell.
"""

from __future__ import annotations

from typing import assert_never

from predial_codegen.fragments import Code, code, joined, literal
from predial_codegen.ir import WITHOUT_FRACTION
from predial_codegen.patterns.charset import CharSet
from predial_codegen.patterns.lines import repeated
from predial_codegen.patterns.single import characters
from predial_codegen.planning.fast.forms import (
    ChoiceForm,
    NumberForm,
    ScalarForm,
    TextForm,
    TypeForm,
)
from predial_codegen.planning.scope import Scope, VerdictScope
from predial_codegen.planning.types import admits
from predial_codegen.statements import Block, If, Line

REFUSED: Block = (Line(code("return False")),)
_FEW = 4  # characters that are sooner looked for one by one
_INTEGERS = {"integer": "is_integer", WITHOUT_FRACTION: "is_without_fraction"}


def scalar_tests(form: ScalarForm, scope: VerdictScope) -> Block:
    """Tests that refuse the scope's value unless it has the form.

    Law: a form says all that its schema asks, so its parts may be asked in any order.
    """
    match form:
        case TypeForm(name="bool"):
            tests = [code("not isinstance({v}, bool)", v=scope.value)]
        case TypeForm():
            tests = [code("{v} is not None", v=scope.value)]
        case ChoiceForm(texts=texts):
            tests = [not_among(texts, scope)]
        case NumberForm():
            tests = _number_tests(form, scope)
        case TextForm():
            tests = _text_tests(form, scope)
        case _:
            assert_never(form)
    return tuple(If(test, REFUSED) for test in tests)


def not_among(texts: tuple[str, ...], scope: Scope) -> Code:
    """Only a text can be one of them, and only what is hashable can be looked up."""
    if len(texts) == 1:
        return code("{v} != {text}", v=scope.value, text=literal(texts[0]))
    names = scope.function.hoisted.names(texts, f"{scope.function.unit}_values")
    if scope.proved == "string":
        return code("{v} not in {n}", v=scope.value, n=names)
    return code("not (isinstance({v}, str) and {v} in {n})", v=scope.value, n=names)


def _number_tests(form: NumberForm, scope: VerdictScope) -> list[Code]:
    """Law: a float is finite exactly if it lies between the infinities; NaN does not.

    So a comparison with two sides refuses what is not finite, and no call is needed.
    """
    value, whole = scope.value, form.kind != "number"
    f = scope.runtime("json_values", _INTEGERS.get(form.kind, "is_number"))
    exact = code("type({v}) is not int and not {f}({v})", v=value, f=f)
    if not whole:
        exact = code("type({v}) is not float and {exact}", v=value, exact=exact)
    tests = [] if scope.proved and admits((form.kind,), scope.proved) else [exact]
    between = _between(form, scope, whole=whole)
    if between:
        tests.append(between)
    if form.divisor is not None:
        tests.append(code("{v} % {d}", v=value, d=literal(form.divisor)))
    return tests


def _between(form: NumberForm, scope: VerdictScope, *, whole: bool) -> Code | None:
    """Whether a number is outside of its bounds; None where it has none."""
    value, low, high = scope.value, form.low, form.high
    if whole and not (low and high):
        bound = low or high
        if bound is None:
            return None
        return code("{v} {b} {l}", v=value, b=bound.broken, l=bound.text)
    if not (low and high):
        scope.function.hoisted.standard("math", "inf")
    return code(
        "not {low} {v} {high}",
        v=value,
        low=code("{l} {c}", l=low.text, c=low.order) if low else Code("-inf <"),
        high=code("{c} {l}", l=high.text, c=high.order) if high else Code("< inf"),
    )


def _text_tests(form: TextForm, scope: VerdictScope) -> list[Code]:
    value = scope.value
    tests = length_tests(form.minimum, form.maximum, value)
    if scope.proved != "string":
        tests = [code("not isinstance({v}, str)", v=value), *tests]
    if form.single:
        tests.append(_not_spelled(form, scope))
    if form.pattern:
        tests.append(code("{m}({v}) is None", m=_pattern(form, scope), v=value))
    if form.format and not form.plan:
        f = scope.runtime(form.format.module, form.format.predicate)
        tests.append(code("not {f}({v})", f=f, v=value))
    if form.plan:  # which no text has that is not E.164
        f = scope.runtime("number_plan", f"is_{form.plan}")
        tests.append(code("not {f}({v})", f=f, v=value))
    if form.window:
        f = scope.runtime("date_time", "are_from_now")
        asked = window(form.window)
        tests.append(code("not {f}(now, ({v},), {w})", f=f, v=value, w=asked))
    return tests


def window(seconds: tuple[float | None, float | None]) -> Code:
    """The arguments that say how far from now a time may be."""
    return joined(", ", [literal(each) for each in seconds])


def _pattern(form: TextForm, scope: Scope) -> Code:
    function = scope.function
    if form.pattern is None:
        raise ValueError("a form without a pattern has no test of it")
    return function.hoisted.pattern(form.pattern, f"{function.unit}_pattern")


def length_tests(minimum: int, maximum: int | None, value: Code) -> list[Code]:
    """Whether a string or an array is too short or too long."""
    size = code("len({v})", v=value)
    least, most = literal(minimum), literal(maximum)
    if minimum and maximum is not None:
        return [code("not {l} <= {s} <= {m}", l=least, s=size, m=most)]
    if minimum:
        return [code("{s} < {l}", s=size, l=least)]
    return [] if maximum is None else [code("{s} > {m}", s=size, m=most)]


def _not_spelled(form: TextForm, scope: Scope) -> Code:
    found = forbidden(form, scope.value)
    if found is not None:
        return found
    matches = lazy_class(form, scope)
    return code("{m}({v}) is None", m=matches, v=scope.value)


def lazy_class(form: TextForm, scope: Scope) -> Code:
    """The name of a hoisted function: whether a text is of the class alone."""
    if form.single is None:
        raise ValueError("a form of any characters has no test of them")
    function, regex = scope.function, repeated(form.single, 0, None)
    return function.hoisted.regex("fullmatch", regex, f"{function.unit}_pattern")


def forbidden(form: TextForm, text: Code) -> Code | None:
    """Whether a text has one of the few characters that the class leaves out."""
    if form.single is None:
        return None
    missing = ~characters(form.single)
    if sum(last - first + 1 for first, last in missing.ranges) > _FEW:
        return None
    tests = [
        code("{c} in {t}", c=literal(chr(each)), t=text) for each in codes(missing)
    ]
    return joined(" or ", tests) if tests else code("False")


def codes(chars: CharSet) -> list[int]:
    """Every code point of a set."""
    return [n for first, last in chars.ranges for n in range(first, last + 1)]
