"""`type`, and the boolean schemas."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from predial_codegen.forms import Form, NumberForm
from predial_codegen.fragments import literal
from predial_codegen.ir import JSON_TYPES, WITHOUT_FRACTION, Never, Type
from predial_codegen.keywords.keyword import Keyword, Site
from predial_runtime.keywords import values as runtime

_INTEGERS = ("integer", WITHOUT_FRACTION)


def _read(value: Any, site: Site) -> Type:
    named = [value] if isinstance(value, str) else value
    kept = [kind for kind in JSON_TYPES if kind in named]
    return Type("type", site.location, tuple(kept))


def _read_without_fractions(value: Any, site: Site) -> Type:
    """As draft 4 has it: a number that is written with a fraction is no integer."""
    read = _read(value, site)
    kinds = (WITHOUT_FRACTION if kind == "integer" else kind for kind in read.types)
    return replace(read, types=tuple(kinds))


def _narrow(form: Form, assertion: Type) -> Form | None:
    types = set(assertion.types)
    groups = {"number" if kind in _INTEGERS else kind for kind in types}
    kept = {kind: typed for kind, typed in form.types.items() if kind in groups}
    form = replace(form, types=kept)
    whole = next((kind for kind in _INTEGERS if kind in types), None)
    if whole is None or "number" in types:
        return form
    return form.narrowed(NumberForm, lambda number: _whole(number, whole))


def _whole(number: NumberForm, kind: str) -> NumberForm:
    strict = WITHOUT_FRACTION in (kind, number.kind)
    return replace(number, kind=WITHOUT_FRACTION if strict else kind)


TYPE = Keyword(
    runtime.Type,
    _read,
    lambda assertion, _: [literal(kind) for kind in assertion.types],
    _narrow,
)
TYPE_OF_DRAFT_4 = replace(TYPE, read=_read_without_fractions)
FALSE = Keyword(
    runtime.Never,
    lambda _, site: Never("false", site.location),
    lambda _, __: [],
    lambda form, _: replace(form, types={}),
)
