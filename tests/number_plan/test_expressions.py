"""Expressions of the metadata are read, matched and written exactly as `re` does."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given

from number_plan.expressions import TEXTS, expressions, national_prefixes, unhurried
from predial_codegen.number_plan import NumberPlanError
from predial_codegen.number_plan.automata import EMPTY_STRING, NOTHING
from predial_codegen.number_plan.factoring import expression_of
from predial_codegen.number_plan.parsing import parse
from predial_codegen.number_plan.printing import written
from predial_codegen.number_plan.semantics import matched, paths

if TYPE_CHECKING:
    from predial_codegen.number_plan.semantics import Path


@given(expressions)
@unhurried
def test_a_full_match_is_one_of_re(text: str) -> None:
    language = matched(parse(text))
    pattern = re.compile(text, re.ASCII)
    assert [one for one in TEXTS if one in language] == [
        one for one in TEXTS if pattern.fullmatch(one)
    ]


@given(expressions)
@unhurried
def test_writing_keeps_the_matches(text: str) -> None:
    language = matched(parse(text))
    assert matched(parse(written(parse(text)))) is language


@given(expressions)
@unhurried
def test_factoring_keeps_the_matches(text: str) -> None:
    language = matched(parse(text))
    assert matched(parse(written(expression_of(language)))) is language


@given(national_prefixes)
@unhurried
def test_the_first_path_is_the_match_that_re_finds(text: str) -> None:
    pattern = re.compile(text, re.ASCII)
    ordered = list(paths(parse(text)))
    for one in TEXTS:
        match = pattern.match(one)
        path = next((path for path in ordered if takes(path, one)), None)
        assert (match is None) == (path is None)
        if match and path:
            assert match.end() == len(path.steps)
            assert spans(match) == path.captured()


def takes(path: Path, text: str) -> bool:
    length = len(path.steps)
    return (len(text) == length if path.at_end else len(text) >= length) and all(
        int(digit) in step for digit, step in zip(text, path.steps, strict=False)
    )


def spans(match: re.Match[str]) -> dict[int, tuple[int, int]]:
    return {
        number: match.span(number)
        for number in range(1, match.re.groups + 1)
        if match[number] is not None
    }


@pytest.mark.parametrize(
    "text",
    [
        "1+",
        "1*",
        "1??",
        "1{2}?",
        "1{2}{3}",
        "1{2,}",
        "1{,2}",
        "1{0,100}",
        "1{3,2}",
        ".",
        "[^1]",
        "[9-1]",
        "[]",
        "[1",
        r"[\d]",
        r"\D",
        r"\w",
        r"\1",
        "^1",
        "(?=1)",
        "(?!1)",
        "(?P<a>1)",
        "(?i:1)",
        "(1",
        "1)",
        "?",
        "|?",
        "a",
        "1 2",
        "1\n",
        "\u0661",
    ],
)
def test_an_unknown_construct_is_refused(text: str) -> None:
    with pytest.raises(NumberPlanError, match="unknown construct"):
        parse(text)


@pytest.mark.parametrize(
    ("text", "shortest"),
    [
        (r"1\d\d\d\d", r"1\d{4}"),
        (r"\d\d", r"\d\d"),
        ("(?:1|2|3|5)", "[1-35]"),
        (r"\d{3}|\d{4}|\d{5}", r"\d{3,5}"),
        (r"12\d{6}|35\d{6}|4\d{6}", r"(?:4|12|35)\d{6}"),
        (r"7(?:\d\d)?", r"7(?:\d\d)?"),
    ],
)
def test_factoring_is_short(text: str, shortest: str) -> None:
    assert written(expression_of(matched(parse(text)))) == shortest


def test_the_empty_string_and_nothing() -> None:
    assert written(expression_of(EMPTY_STRING)) == ""
    with pytest.raises(NumberPlanError, match="no expression"):
        expression_of(NOTHING)
