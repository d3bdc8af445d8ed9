"""`minimum`, `maximum`, their exclusive forms, and `multipleOf`."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from predial_codegen.forms import Form, Limit, NumberForm
from predial_codegen.ir import Plain
from predial_codegen.keywords.keyword import Keyword, Site, plain
from predial_runtime.keywords import numbers as runtime

_EXACT = 2**53  # from here on, floats are further than 1 apart


def _shortest(number: float) -> float:
    """2 for 2.0, which is the same number."""
    whole = abs(number) < _EXACT and number == int(number)
    return int(number) if whole else number


def _minimum(form: Form, limit: float, *, open_: bool = False) -> Form | None:
    def change(number: NumberForm) -> NumberForm:
        bounds = [each for each in (number.low, Limit(_shortest(limit), open_)) if each]
        return replace(
            number, low=max(bounds, key=lambda each: (each.value, each.open))
        )

    return form.narrowed(NumberForm, change)


def _maximum(form: Form, limit: float, *, open_: bool = False) -> Form | None:
    def change(number: NumberForm) -> NumberForm:
        bounds = [
            each for each in (number.high, Limit(_shortest(limit), open_)) if each
        ]
        return replace(
            number, high=min(bounds, key=lambda each: (each.value, not each.open))
        )

    return form.narrowed(NumberForm, change)


def _multiple(form: Form, divisor: float) -> Form | None:
    return form.narrowed(
        NumberForm,
        lambda number: replace(number, divisors=(*number.divisors, _shortest(divisor))),
    )


MINIMUM = plain(runtime.Minimum, _minimum)
MAXIMUM = plain(runtime.Maximum, _maximum)
EXCLUSIVE_MINIMUM = plain(runtime.ExclusiveMinimum, partial(_minimum, open_=True))
EXCLUSIVE_MAXIMUM = plain(runtime.ExclusiveMaximum, partial(_maximum, open_=True))
MULTIPLE_OF = plain(runtime.MultipleOf, _multiple)


def _read_minimum(value: Any, site: Site) -> Plain:
    """As draft 4 has it: `exclusiveMinimum` is a boolean beside it."""
    exclusive = site.siblings.get("exclusiveMinimum")
    return Plain(
        "exclusiveMinimum" if exclusive else "minimum", site.location, (value,)
    )


def _read_maximum(value: Any, site: Site) -> Plain:
    exclusive = site.siblings.get("exclusiveMaximum")
    return Plain(
        "exclusiveMaximum" if exclusive else "maximum", site.location, (value,)
    )


MINIMUM_OF_DRAFT_4: Keyword[Plain] = replace(MINIMUM, read=_read_minimum)
MAXIMUM_OF_DRAFT_4: Keyword[Plain] = replace(MAXIMUM, read=_read_maximum)
