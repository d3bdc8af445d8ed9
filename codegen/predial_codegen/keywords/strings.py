"""`pattern` and `format`: what a string looks like."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from predial_codegen.formats import FORMATS
from predial_codegen.forms import Form, StringForm, least
from predial_codegen.fragments import Code, literal
from predial_codegen.ir import Format, Matches, Plain
from predial_codegen.keywords.keyword import Keyword, Site, Table
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
from predial_codegen.spelling import meant
from predial_runtime.keywords import strings as runtime

_LONGEST = 2**31  # repeats of a regex


def _read_pattern(value: Any, site: Site) -> Matches:
    return Matches("pattern", site.location, site.pattern(value))


def _matcher(assertion: Matches, table: Table) -> list[Code]:
    pattern = assertion.pattern
    return [literal(pattern.ecma), table.pattern(pattern)]


def _spelled(form: StringForm, pattern: Pattern) -> StringForm:
    r"""With a pattern; one such as `^[a-z]{2,8}$` counts characters of a class."""
    match whole(pattern.tree):
        case Sequence(
            parts=(
                Repeat(
                    body=Char() | Dot() | Escape() | Property() | CharClass() as single
                ) as repeat,
            )
        ) if form.single is None and (
            max(repeat.minimum, repeat.maximum or 0) < _LONGEST
        ):
            return replace(
                form,
                minimum=max(form.minimum, repeat.minimum),
                maximum=least(form.maximum, repeat.maximum),
                single=single if ~characters(single) else None,
            )
        case _:
            return replace(form, patterns=(*form.patterns, pattern))


def _read_format(value: Any, site: Site) -> Format | None:
    if value in FORMATS:
        return Format("format", site.location, value)
    known = ", ".join(sorted(FORMATS))
    near = meant(value, FORMATS)
    more = f"use one of {known}, write a pattern, or let unknown keywords pass"
    advice = f'did you mean "{near}"?' if near else more
    site.unknown(f'format "{value}" is not known', advice)
    return None


def _format(assertion: Format, table: Table) -> list[Code]:
    known = FORMATS[assertion.name]
    return [table.imported(f"formats.{known.module}", known.constant)]


def _formatted(form: StringForm, name: str) -> StringForm:
    known = FORMATS[name]
    if known in form.formats:
        return form
    return replace(form, formats=(*form.formats, known))


def _narrow_pattern(form: Form, assertion: Matches) -> Form | None:
    return form.narrowed(StringForm, lambda text: _spelled(text, assertion.pattern))


def _narrow_format(form: Form, assertion: Format) -> Form | None:
    return form.narrowed(StringForm, lambda text: _formatted(text, assertion.name))


def _read_encoding(value: Any, site: Site) -> Plain | None:
    """An annotation in JSON Schema; boto3's parameters are bytes where it stands."""
    if value != "base64":
        return None
    return Plain("contentEncoding", site.location, ())


PATTERN = Keyword(runtime.Pattern, _read_pattern, _matcher, _narrow_pattern)
FORMAT = Keyword(runtime.Format, _read_format, _format, _narrow_format)
CONTENT_ENCODING = Keyword(
    runtime.ContentEncoding,
    _read_encoding,
    lambda _assertion, _table: [],
    lambda form, _assertion: form,
)
