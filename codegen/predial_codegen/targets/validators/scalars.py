"""Tests of one string, number, boolean or null: cheap ones first."""

from __future__ import annotations

from typing import assert_never

from predial_codegen.formats import KnownFormat
from predial_codegen.forms import BooleanForm, Limit, NullForm, NumberForm, StringForm
from predial_codegen.fragments import Code, code, joined, literal
from predial_codegen.ir import WITHOUT_FRACTION
from predial_codegen.patterns.charset import CharSet
from predial_codegen.patterns.lines import repeated
from predial_codegen.patterns.single import characters
from predial_codegen.statements import Block, If
from predial_codegen.targets.module import Module
from predial_codegen.targets.validators.scope import REFUSED, Scope, refuse_all

ScalarForm = NullForm | BooleanForm | StringForm | NumberForm
_FEW = 4  # characters that are sooner looked for one by one
_EXACT = 2**53  # from here on, floats are further than 1 apart
_INTEGERS = {"integer": "is_integer", WITHOUT_FRACTION: "is_without_fraction"}


def scalar_tests(form: ScalarForm, scope: Scope, module: Module) -> Block:
    """Statements that refuse the scope's value unless it has the form."""
    match form:
        case NullForm():
            tests = [] if scope.proved else [code("{v} is not None", v=scope.value)]
        case BooleanForm():
            tests = _boolean_tests(form, scope)
        case NumberForm():
            tests = _number_tests(form, scope, module)
        case StringForm():
            return _string_tests(form, scope, module)
        case _:
            assert_never(form)
    return refuse_all(tests)


def _boolean_tests(form: BooleanForm, scope: Scope) -> list[Code]:
    if form.value is not None:
        # `is`, as 1 equals True.
        return [code("{v} is not {b}", v=scope.value, b=literal(form.value))]
    return [] if scope.proved else [code("not isinstance({v}, bool)", v=scope.value)]


def _number_tests(form: NumberForm, scope: Scope, module: Module) -> list[Code]:
    """A comparison with two sides refuses infinities and NaN, so no call is needed."""
    value, whole = scope.value, form.kind != "number"
    f = module.imported("json_values", _INTEGERS.get(form.kind, "is_number"))
    exact = code("type({v}) is not int and not {f}({v})", v=value, f=f)
    bounded = form.low or form.high
    if not whole and scope.proved is None:
        # Exact types first, as they are quick; a float must be finite.
        finite = Code("")
        if not bounded:
            module.standard("math", "inf")
            finite = code(" or not -inf < {v} < inf", v=value)
        exact = code(
            "(type({v}) is not float{finite}) and {exact}",
            v=value,
            finite=finite,
            exact=exact,
        )
    tests = [] if scope.proved and not whole else [exact]
    if bounded:
        tests += _between(form, value, module)
    if form.choices is not None:
        numbers = joined(", ", [literal(each) for each in form.choices])
        chosen = module.constant(
            f"{scope.owner}_numbers", code("frozenset({{{n}}})", n=numbers)
        )
        tests.append(code("{v} not in {c}", v=value, c=chosen))
    for divisor in form.divisors:
        tests.append(_indivisible(divisor, value, module, whole=whole))
    return tests


def _indivisible(divisor: float, value: Code, module: Module, *, whole: bool) -> Code:
    """Integers divide exactly; a float is what its decimal digits say."""
    f = module.imported("decimals", "is_multiple")
    if divisor != int(divisor) or divisor >= _EXACT:
        return code("not {f}({v}, {d})", f=f, v=value, d=literal(divisor))
    del whole
    return code(
        "{v} % {d} if type({v}) is int else not {f}({v}, {d})",
        v=value,
        d=literal(int(divisor)),
        f=f,
    )


def _between(form: NumberForm, value: Code, module: Module) -> list[Code]:
    """Whether a number is outside of its bounds."""
    low, high, whole = form.low, form.high, form.kind != "number"
    if whole and not (low and high):
        tests = (
            [code("{v} {b} {l}", v=value, b=_below(low), l=_text(low))] if low else []
        )
        if high:
            tests.append(code("{v} {b} {l}", v=value, b=_beyond(high), l=_text(high)))
        return tests
    if not (low and high):
        module.standard("math", "inf")
    return [
        code(
            "not {low} {v} {high}",
            v=value,
            low=code("{l} {c}", l=_text(low), c=_order(low)) if low else Code("-inf <"),
            high=code("{c} {h}", h=_text(high), c=_order(high))
            if high
            else Code("< inf"),
        )
    ]


def _text(limit: Limit) -> Code:
    return literal(limit.value)


def _order(limit: Limit) -> Code:
    return Code("<" if limit.open else "<=")


def _below(limit: Limit) -> Code:
    return Code("<=" if limit.open else "<")


def _beyond(limit: Limit) -> Code:
    return Code(">=" if limit.open else ">")


def _string_tests(form: StringForm, scope: Scope, module: Module) -> Block:
    value = scope.value
    tests: list[Code] = []
    if form.choices is not None:
        tests.append(_not_among(form.choices, scope, module))
    elif scope.proved is None:
        tests.append(code("not isinstance({v}, str)", v=value))
    tests += length_tests(form.minimum, form.maximum, value)
    if form.single:
        tests.append(_not_of_class(form, scope, module))
    for pattern in form.patterns:
        matches = module.pattern(pattern, f"{scope.owner}_pattern")
        tests.append(code("{m}({v}) is None", m=matches, v=value))
    e164 = any(each.format.name == "e164" for each in form.formats)
    for known in form.formats:
        if known.format.name == "e164" and form.plan:
            continue  # no number of a plan is not E.164
        spec = module.imported(f"formats.{known.module}", known.constant)
        tests.append(_lacks_format(known, spec, value))
    if form.plan:
        f = module.imported("number_plan", f"is_{form.plan}")
        test = code("not {f}({v})", f=f, v=value)
        if not e164:
            spec = module.imported("formats.e164", "E164")
            test = code("{e}.is_valid({v}) and {t}", e=spec, v=value, t=test)
        tests.append(test)
    if form.bytes is not None:
        f = module.imported("json_values", "utf8_bytes")
        tests.append(code("{f}({v}) > {l}", f=f, v=value, l=literal(form.bytes)))
    return (*refuse_all(tests), *window_tests(form, code("({v},)", v=value), module))


def _lacks_format(known: KnownFormat, spec: Code, value: Code) -> Code:
    """A regex is quicker than a function, which it calls where it cannot decide."""
    valid = code("{f}.is_valid({v})", f=spec, v=value)
    quick = code("{f}.quick.fullmatch({v}) is None", f=spec, v=value)
    if known.format.regex:
        return quick
    if known.format.common:
        return code("{q} and not {v}", q=quick, v=valid)
    return code("not {v}", v=valid)


def window_tests(form: StringForm, times: Code, module: Module) -> Block:
    """Refuse times that are too soon or too late, where there is a clock."""
    if form.window is None:
        return ()
    f = module.imported("formats.date_time", "are_from_now")
    bounds = joined(", ", [literal(each) for each in form.window])
    test = code("not {f}(now, {t}, {b})", f=f, t=times, b=bounds)
    return (If(code("now is not None and {t}", t=test), REFUSED),)


def _not_among(choices: tuple[str, ...], scope: Scope, module: Module) -> Code:
    """Only a string can be one of them, and only what is hashable can be looked up."""
    value = scope.value
    if not choices:
        return code("True")
    if len(choices) == 1:
        return code("{v} != {text}", v=value, text=literal(choices[0]))
    known = module.strings(choices, f"{scope.owner}_values")
    if scope.proved == "string":
        return code("{v} not in {n}", v=value, n=known)
    return code("not (isinstance({v}, str) and {v} in {n})", v=value, n=known)


def length_tests(minimum: int, maximum: int | None, value: Code) -> list[Code]:
    """Whether a string, an array or an object holds too little or too much."""
    size = code("len({v})", v=value)
    least, most = literal(minimum), literal(maximum)
    if minimum and minimum == maximum:
        return [code("{s} != {l}", s=size, l=least)]
    if minimum and maximum is not None:
        return [code("not {l} <= {s} <= {m}", l=least, s=size, m=most)]
    if minimum:
        return [code("{s} < {l}", s=size, l=least)]
    return [] if maximum is None else [code("{s} > {m}", s=size, m=most)]


def _not_of_class(form: StringForm, scope: Scope, module: Module) -> Code:
    found = forbidden(form, scope.value)
    if found is not None:
        return found
    matches = of_class(form, scope.owner, module)
    return code("{m}({v}) is None", m=matches, v=scope.value)


def of_class(form: StringForm, owner: str, module: Module) -> Code:
    """The name of a constant that matches strings of the class's characters alone."""
    if form.single is None:
        raise ValueError("a form of any characters has no test of them")
    return module.regex("fullmatch", repeated(form.single, 0, None), f"{owner}_pattern")


def forbidden(form: StringForm, text: Code) -> Code | None:
    """Whether a string has one of the few characters that the class leaves out."""
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
