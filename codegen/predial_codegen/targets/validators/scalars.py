"""Tests of one string, number, boolean or null: cheap ones first."""

from __future__ import annotations

from math import inf, isinf
from typing import assert_never

from predial_codegen.booleans import (
    And,
    Boolean,
    Compared,
    IfElse,
    Negation,
    Or,
    any_of,
    compared,
    counted,
    has_type,
    is_instance,
    negated,
)
from predial_codegen.formats import KnownFormat
from predial_codegen.forms import BooleanForm, Limit, NullForm, NumberForm, StringForm
from predial_codegen.fragments import Code, code, joined, literal
from predial_codegen.ir import WITHOUT_FRACTION
from predial_codegen.patterns.charset import CharSet
from predial_codegen.patterns.lines import repeated
from predial_codegen.patterns.single import characters
from predial_codegen.statements import Block
from predial_codegen.targets.module import Module
from predial_codegen.targets.validators.scope import (
    HAS_CLOCK,
    Scope,
    refuse,
    refuse_all,
)

ScalarForm = NullForm | BooleanForm | StringForm | NumberForm
_FEW = 4  # characters that are sooner looked for one by one
_EXACT = 2**53  # from here on, floats are further than 1 apart
_LEAST, _MOST = Limit(-inf, open=True), Limit(inf, open=True)
_INTEGERS = {"integer": "is_integer", WITHOUT_FRACTION: "is_without_fraction"}


def scalar_tests(form: ScalarForm, scope: Scope, module: Module) -> Block:
    """Statements that refuse the scope's value unless it has the form."""
    match form:
        case NullForm():
            wrong = compared(scope.value, "is not", Code("None"))
            tests: list[Boolean] = [] if scope.proved else [wrong]
        case BooleanForm():
            tests = _boolean_tests(form, scope)
        case NumberForm():
            tests = _number_tests(form, scope, module)
        case StringForm():
            return _string_tests(form, scope, module)
        case _:
            assert_never(form)
    return refuse_all(tests)


def _boolean_tests(form: BooleanForm, scope: Scope) -> list[Boolean]:
    if form.value is not None:
        # `is`, as 1 equals True.
        return [compared(scope.value, "is not", literal(form.value))]
    return [] if scope.proved else [Negation(is_instance(scope.value, "bool"))]


def _number_tests(form: NumberForm, scope: Scope, module: Module) -> list[Boolean]:
    """A comparison with two sides refuses infinities and NaN, so no call is needed."""
    value, whole = scope.value, form.kind != "number"
    f = module.imported("json_values", _INTEGERS.get(form.kind, "is_number"))
    exact = And((_is_not(value, "int"), Negation(code("{f}({v})", f=f, v=value))))
    bounded = form.low or form.high
    if not whole and scope.proved is None:
        # Exact types first, as they are quick; a float must be finite.
        no_float: Boolean = _is_not(value, "float")
        if not bounded:
            no_float = Or((no_float, Negation(_within(_LEAST, value, _MOST, module))))
        exact = And((no_float, *exact.operands))
    tests: list[Boolean] = [] if scope.proved and not whole else [exact]
    if bounded:
        tests += _between(form, value, module)
    if form.choices is not None:
        numbers = joined(", ", [literal(each) for each in form.choices])
        chosen = module.constant(
            f"{scope.owner}_numbers", code("frozenset({{{n}}})", n=numbers)
        )
        tests.append(compared(value, "not in", chosen))
    for divisor in form.divisors:
        tests.append(_indivisible(divisor, value, module))
    return tests


def _indivisible(divisor: float, value: Code, module: Module) -> Boolean:
    """Integers divide exactly; a float is what its decimal digits say."""
    f = module.imported("decimals", "is_multiple")
    if divisor != int(divisor) or divisor >= _EXACT:
        return Negation(code("{f}({v}, {d})", f=f, v=value, d=literal(divisor)))
    by = literal(int(divisor))
    return IfElse(
        has_type(value, "int"),
        counted(code("{v} % {d}", v=value, d=by), "!=", Code("0")),
        Negation(code("{f}({v}, {d})", f=f, v=value, d=by)),
    )


def _is_not(value: Code, kind: str) -> Boolean:
    return negated(has_type(value, kind))


def _between(form: NumberForm, value: Code, module: Module) -> list[Boolean]:
    """Whether a number is outside of its bounds."""
    low, high, whole = form.low, form.high, form.kind != "number"
    if not whole or (low and high):
        return [Negation(_within(low or _LEAST, value, high or _MOST, module))]
    if low:
        return [below(value, low)]
    return [above(value, high)] if high else []


def below(value: Code, limit: Limit) -> Compared:
    """Whether a number is too small."""
    return compared(value, "<=" if limit.open else "<", literal(limit.value))


def above(value: Code, limit: Limit) -> Compared:
    """Whether a number is too large."""
    return compared(value, ">=" if limit.open else ">", literal(limit.value))


def _within(low: Limit, value: Code, high: Limit, module: Module) -> Compared:
    if isinf(low.value) or isinf(high.value):
        module.standard("math", "inf")
    return Compared(
        (literal(low.value), value, literal(high.value)),
        ("<" if low.open else "<=", "<" if high.open else "<="),
    )


def _string_tests(form: StringForm, scope: Scope, module: Module) -> Block:
    value = scope.value
    tests: list[Boolean] = []
    if form.choices is not None:
        tests.append(_not_among(form.choices, scope, module))
    elif scope.proved is None:
        tests.append(Negation(is_instance(value, "str")))
    tests += length_tests(form.minimum, form.maximum, value)
    if form.single:
        tests.append(_not_of_class(form, scope, module))
    for pattern in form.patterns:
        matches = module.pattern(pattern, f"{scope.owner}_pattern")
        tests.append(_finds_nothing(matches, value))
    e164 = any(each.format.name == "e164" for each in form.formats)
    for known in form.formats:
        if known.format.name == "e164" and form.plan:
            continue  # no number of a plan is not E.164
        spec = module.imported(f"formats.{known.module}", known.constant)
        tests.append(_lacks_format(known, spec, value))
    if form.plan:
        f = module.imported("number_plan", f"is_{form.plan}")
        wrong: Boolean = Negation(code("{f}({v})", f=f, v=value))
        if not e164:
            spec = module.imported("formats.e164", "E164")
            wrong = And((code("{e}.is_valid({v})", e=spec, v=value), wrong))
        tests.append(wrong)
    if form.bytes is not None:
        tests.append(too_heavy(value, form.bytes, module))
    return (*refuse_all(tests), *window_tests(form, code("({v},)", v=value), module))


def _finds_nothing(matches: Code, value: Code) -> Compared:
    return compared(code("{m}({v})", m=matches, v=value), "is", Code("None"))


def too_heavy(value: Code, limit: int, module: Module) -> Boolean:
    """Whether a string, or a map of strings, has more UTF-8 bytes than the limit."""
    f = module.imported("json_values", "utf8_bytes")
    return counted(code("{f}({v})", f=f, v=value), ">", literal(limit))


def _lacks_format(known: KnownFormat, spec: Code, value: Code) -> Boolean:
    """A regex is quicker than a function, which it calls where it cannot decide."""
    invalid = Negation(code("{f}.is_valid({v})", f=spec, v=value))
    unlike = _finds_nothing(code("{f}.quick.fullmatch", f=spec), value)
    if known.format.regex:
        return unlike
    return And((unlike, invalid)) if known.format.common else invalid


def window_tests(form: StringForm, times: Code, module: Module) -> Block:
    """Refuse times that are too soon or too late, where there is a clock."""
    if form.window is None:
        return ()
    f = module.imported("formats.date_time", "are_from_now")
    bounds = joined(", ", [literal(each) for each in form.window])
    within = code("{f}(now, {t}, {b})", f=f, t=times, b=bounds)
    return (refuse(And((HAS_CLOCK, Negation(within)))),)


def _not_among(choices: tuple[str, ...], scope: Scope, module: Module) -> Boolean:
    """Only a string can be one of them, and only what is hashable can be looked up."""
    value = scope.value
    if not choices:
        return code("True")
    if len(choices) == 1:
        return compared(value, "!=", literal(choices[0]))
    known = module.strings(choices, f"{scope.owner}_values")
    if scope.proved == "string":
        return compared(value, "not in", known)
    return Negation(And((is_instance(value, "str"), compared(value, "in", known))))


def length_tests(minimum: int, maximum: int | None, value: Code) -> list[Boolean]:
    """Whether a string, an array or an object holds too little or too much."""
    size = code("len({v})", v=value)
    least, most = literal(minimum), literal(maximum)
    if minimum and minimum == maximum:
        return [counted(size, "!=", least)]
    if minimum and maximum is not None:
        return [Negation(Compared((least, size, most), ("<=", "<="), of_counts=True))]
    if minimum:
        return [counted(size, "<", least)]
    return [] if maximum is None else [counted(size, ">", most)]


def _not_of_class(form: StringForm, scope: Scope, module: Module) -> Boolean:
    found = forbidden(form, scope.value)
    if found is not None:
        return found
    matches = of_class(form, scope.owner, module)
    return _finds_nothing(matches, scope.value)


def of_class(form: StringForm, owner: str, module: Module) -> Code:
    """The name of a constant that matches strings of the class's characters alone."""
    if form.single is None:
        raise ValueError("a form of any characters has no test of them")
    return module.regex("fullmatch", repeated(form.single, 0, None), f"{owner}_pattern")


def forbidden(form: StringForm, text: Code) -> Boolean | None:
    """Whether a string has one of the few characters that the class leaves out."""
    if form.single is None:
        return None
    missing = ~characters(form.single)
    if sum(last - first + 1 for first, last in missing.ranges) > _FEW:
        return None
    tests = [compared(literal(chr(each)), "in", text) for each in codes(missing)]
    return any_of(*tests) if tests else Code("False")


def codes(chars: CharSet) -> list[int]:
    """Every code point of a set."""
    return [n for first, last in chars.ranges for n in range(first, last + 1)]
