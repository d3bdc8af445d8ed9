"""Reads forms of strings and numbers from their assertions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from predial_codegen.assertions import (
    Bound,
    Format,
    FromNow,
    Matches,
    MultipleOf,
    NumberPlan,
    OneOfValues,
    Size,
)
from predial_codegen.formats import FORMATS
from predial_codegen.ir import Assertion
from predial_codegen.patterns import Pattern
from predial_codegen.patterns.lines import whole
from predial_codegen.patterns.single import characters
from predial_codegen.patterns.syntax import (
    Char,
    CharClass,
    Dot,
    Escape,
    Property,
    Repeat,
    Sequence,
)
from predial_codegen.planning.fast.forms import (
    ChoiceForm,
    Limit,
    NumberForm,
    TextForm,
)

_LONGEST = 2**31  # repeats of a regex
_EXACT = 2**53  # from here on, floats are further than 1 apart


def choice_form(rest: list[Assertion]) -> ChoiceForm | None:
    """The form of an `enum` or `const` of strings, and nothing else."""
    match rest:
        case [OneOfValues(values=values)] if values:
            texts = tuple(value for value in values if isinstance(value, str))
            return ChoiceForm(texts) if len(texts) == len(values) else None
        case _:
            return None


def text_form(rest: Iterable[Assertion]) -> TextForm | None:
    """The form of strings of which this is asked."""
    form: TextForm | None = TextForm()
    for assertion in rest:
        form = _with(form, assertion) if form else None
    if form and form.plan and form.format is not FORMATS["e164"]:
        return None  # a number plan says nothing of other texts
    return form


def _with(  # noqa: PLR0911
    form: TextForm, assertion: Assertion
) -> TextForm | None:
    """The form with one more thing asked; None where it has no place in it."""
    match assertion:
        case Size(applies_to="string", least=True, limit=limit):
            return replace(form, minimum=max(form.minimum, limit))
        case Size(applies_to="string", limit=limit):
            return replace(form, maximum=_least(form.maximum, limit))
        case Matches(pattern=pattern) if not form.spelled:
            return _spelled(form, pattern)
        case Format(name=name) if not form.spelled:
            return replace(form, format=FORMATS[name])
        case NumberPlan(level=level) if not form.plan:
            return replace(form, plan=level)
        case FromNow(minimum=minimum, maximum=maximum) if not form.window:
            return replace(form, window=(minimum, maximum))
        case _:
            return None


def _least(maximum: int | None, limit: int) -> int:
    return limit if maximum is None else min(maximum, limit)


def _spelled(form: TextForm, pattern: Pattern) -> TextForm:
    r"""With a pattern; one such as `^[a-z]{2,8}$` counts characters of a class."""
    match whole(pattern.tree):
        case Sequence(
            parts=(
                Repeat(
                    body=Char() | Dot() | Escape() | Property() | CharClass() as single
                ) as repeat,
            )
        ) if max(repeat.minimum, repeat.maximum or 0) < _LONGEST:
            least, most = repeat.minimum, repeat.maximum
            maximum = form.maximum if most is None else _least(form.maximum, most)
            minimum = max(form.minimum, least)
            asked = single if ~characters(single) else None
            return replace(form, minimum=minimum, maximum=maximum, single=asked)
        case _:
            return replace(form, pattern=pattern)


def number_form(form: NumberForm, rest: Iterable[Assertion]) -> NumberForm | None:
    """The form of numbers of which this is asked too."""
    for assertion in rest:
        match assertion:
            case Bound():
                form = _bounded(form, assertion)
            case MultipleOf(divisor=divisor) if (
                form.divisor is None and divisor == int(divisor) and divisor < _EXACT
            ):
                form = replace(form, divisor=int(divisor))
            case _:
                return None
    return form


def _bounded(form: NumberForm, assertion: Bound) -> NumberForm:
    """With a bound, unless the form has a narrower one."""
    low, exclusive = "inimum" in assertion.keyword, "exclusive" in assertion.keyword
    limit = Limit(assertion.limit, exclusive, low)
    other = form.low if low else form.high
    if other and other.value == limit.value:
        limit = replace(limit, open=limit.open or other.open)
    elif other and (other.value > limit.value) is low:
        limit = other
    return replace(form, low=limit) if low else replace(form, high=limit)
