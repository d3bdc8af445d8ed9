"""Verdicts planned for machine code are those planned for Python, run as Python."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from predial_codegen.compilation import loaded, plan_schema
from predial_codegen.fragments import Code, code
from predial_codegen.patterns import PatternError, translate
from predial_codegen.planning.native.spelling import of_pattern
from predial_codegen.planning.rendition import NATIVE, PYTHON
from predial_codegen.rendering.layout import definition, lines
from predial_runtime.code_points import spells_date_time_utc, spells_e164
from predial_runtime.date_time import is_date_time_utc
from predial_runtime.e164 import is_e164
from properties.instances import near
from properties.test_fast_verdicts import (
    CASES,
    COUNT,
    NOW,
    PREDIAL,
    TEXTS,
    TIMED,
    TOKEN,
    array,
    closed,
)

NULLABLE = [
    {"type": ["string", "null"], "pattern": "^[a-c]{1,2}$"},
    {"type": ["array", "null"], "items": TOKEN, "maxItems": 3},
    closed(("b",), a={"type": ["integer", "null"]}, b=True, c={"type": "null"}),
]
MORE = [
    *NULLABLE,
    array(array(TEXTS), minItems=1),
    closed(a=closed(b=closed(a=TOKEN, b=TOKEN), c=TOKEN, d=TOKEN), b=TOKEN, c=TOKEN),
    array(closed(a=TIMED, b=TOKEN), uniqueItemProperties=["a", "b"]),
    array(closed(a=COUNT), uniqueItemProperties=["a"]),
    {"allOf": [closed(a=TOKEN, b=COUNT), {"type": "object", "minProperties": 1}]},
]
NATIVE_CASES = [
    *CASES,
    *(pytest.param(each, id=f"more {n}") for n, each in enumerate(MORE)),
]


@cache
def _modules(text: str) -> tuple[Any, Any]:
    schema = {"$schema": PREDIAL, **json.loads(text)}
    return (
        loaded(plan_schema(schema, rendition=PYTHON))[0],
        loaded(plan_schema(schema, rendition=NATIVE))[0],
    )


@pytest.mark.parametrize("schema", NATIVE_CASES)
@given(data=st.data())
def test_a_verdict_for_machine_code_is_that_for_python(
    schema: Any, data: st.DataObject
) -> None:
    value, now = data.draw(near(schema)), data.draw(st.sampled_from([None, NOW]))
    python, native = _modules(json.dumps(schema))
    assert native.is_valid_root(value) is python.is_valid_root(value)
    if hasattr(python, "_is_clean_root"):
        clean = [module.check_root(value, now=now) for module in (python, native)]
        assert [(each.code, each.pointer) for each in clean[0]] == [
            (each.code, each.pointer) for each in clean[1]
        ]
        assert _is_clean(native, value, now) is _is_clean(python, value, now)


def _is_clean(module: Any, value: Any, now: datetime | None) -> bool:
    clocked = module._is_clean_root.__code__.co_argcount > 1
    verdict: bool = module._is_clean_root(*((value, now) if clocked else (value,)))
    return verdict


def test_nothing_is_joined_for_machine_code() -> None:
    for case in NATIVE_CASES:
        schema = {"$schema": PREDIAL, **case.values[0]}  # type: ignore[dict-item]
        _, source = loaded(plan_schema(schema, rendition=NATIVE))
        assert "_joined_" not in source
        assert "record(" not in source


def reader(pattern: str) -> Callable[[str], bool] | None:
    """The function that reads what a pattern matches, where it can be planned."""
    body = of_pattern(translate(pattern).tree)
    if body is None:
        return None
    head = definition(code("def spells"), [code("text: str")], Code("bool"))
    scope: dict[str, Any] = {}
    exec("\n".join(line.text for line in [*head, *lines(body, 1)]), scope)  # noqa: S102
    function: Callable[[str], bool] = scope["spells"]
    return function


TOLD = {
    "": "^$",
    "ab": "^ab$",
    "+12": r"^\+[1-9][0-9]{1,14}$",
    "2026-12-01T12:00:00": r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z?$",
    "aaa": "^a*$",
    "b": "^(?:ab|b[^c]*|c?)$",
    "ab-ab": "^(?:ab)+(?:-(?:ab){1,2}){0,2}$",
    "abab": "^(ab){2}c?$",
    "-cab": "^-?(?:c(?:a|b){2})?$",
    "caa\U0010ffff": "^c{0,1}a{2,}[^a]$",
    "a,a": r"^[\w.]+(?:,[\w.]+)*$",
}
NOT_TOLD = ["ab", "^ab", "^(?:a|ab)$", "^a*a$", "^(?:a*)*$", r"^\p{L}$", r"^(?=a)a$"]


@pytest.mark.parametrize(("text", "pattern"), TOLD.items(), ids=TOLD.values())
def test_a_pattern_is_read_where_the_next_character_tells_the_way(
    text: str, pattern: str
) -> None:
    spells, matches = reader(pattern), re.compile(translate(pattern).python).search
    assert spells
    assert spells(text)
    for number in range(len(text) + 1):
        for character in ("", "a", "b", "1", ",", "\n", "é", "\ud800"):
            for end in (number, number + 1):
                other = text[:number] + character + text[end:]
                assert spells(other) is (matches(other) is not None)


@pytest.mark.parametrize("pattern", NOT_TOLD)
def test_other_patterns_are_left_to_the_regex(pattern: str) -> None:
    assert reader(pattern) is None


def _deeper(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    quantifier = st.sampled_from(["?", "*", "+", "{2}", "{0,2}", "{1,3}", "{2,}"])
    return st.one_of(
        st.lists(inner, max_size=4).map("".join),
        st.lists(inner, min_size=2, max_size=3).map(lambda it: f"(?:{'|'.join(it)})"),
        st.tuples(inner, quantifier).map(lambda it: f"(?:{it[0]}){it[1]}"),
    )


_SINGLES = st.sampled_from(["a", "b", "c", "[ab]", "[^a]", ".", r"\d", "[c1]"])
_PATTERNS = st.recursive(_SINGLES, _deeper, max_leaves=7)


@given(_PATTERNS, st.lists(st.text("abc1\n", max_size=9), min_size=9, max_size=9))
@example("(?:ab|c){1,3}[^a]", ["abcab1"])
@example("(?:[^a]|)", ["", "a", "b"])
def test_a_reader_matches_what_the_regex_matches(body: str, texts: list[str]) -> None:
    pattern = f"^(?:{body})$"
    try:
        spells = reader(pattern)
    except PatternError:
        return
    matches = re.compile(translate(pattern).python).search
    for text in texts if spells else ():
        assert spells
        assert spells(text) is (matches(text) is not None)


_AROUND = st.sampled_from(
    ["", "Z", "z", "+", " ", "0", "9", "\n", "é", "\u0661", ".", ".5"]
)
_MOMENTS = st.one_of(
    st.datetimes().map(lambda each: each.replace(microsecond=0).isoformat()),
    st.sampled_from(
        [
            *("0000-01-01T00:00:00", "9999-12-31T23:59:60", "9999-12-31T23:59:59"),
            *("2026-02-28T23:59:60", "2026-02-28T23:58:60", "2000-02-29t00:00:00"),
            *("1900-02-29T00:00:00", "0400-02-29T00:00:00", "2026-12-01 12:00:00"),
            *("2026-13-01T00:00:00", "2026-00-01T00:00:00", "2026-01-00T00:00:00"),
            *("2026-01-01T24:00:00", "2026-01-01T00:60:00", "2026-01-01T00:00:61"),
        ]
    ),
)


@given(_MOMENTS, _AROUND, _AROUND, st.integers(0, 20), _AROUND)
def test_times_are_read_as_the_regex_reads_them(
    moment: str, fraction: str, end: str, place: int, other: str
) -> None:
    text = moment + fraction + end
    for each in (text, text[:place] + other + text[place + 1 :], text[:place]):
        assert spells_date_time_utc(each) is is_date_time_utc(each)


@pytest.mark.parametrize("year", [1, 4, 100, 400, 1900, 2000, 2023, 2024, 9999])
def test_every_day_of_a_year_is_read(year: int) -> None:
    days = 0
    for month in range(14):
        for day in range(33):
            text = f"{year:04}-{month:02}-{day:02}T23:59:60"
            assert spells_date_time_utc(text) is is_date_time_utc(text)
            midnight = text[:11] + "00:00:00"
            days += spells_date_time_utc(midnight)
    last = date(year, 12, 31)
    assert days == (last - date(year, 1, 1) + timedelta(days=1)).days


@given(st.text("+0129a\n\u0661", max_size=18) | st.from_regex(r"\A\+\d{1,16}\n?\Z"))
def test_numbers_are_read_as_the_regex_reads_them(text: str) -> None:
    assert spells_e164(text) is is_e164(text)
