"""A group in a regex is a head: whatever digits follow it, the verdict is the same."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from number_plan.expressions import unhurried
from predial_codegen.number_plan import NumberPlan, NumberPlanError
from predial_codegen.number_plan.automata import (
    EMPTY_STRING,
    Language,
    before_any,
    of_lengths,
    one_of,
    union_all,
)
from predial_codegen.number_plan.heads import TAILS, headed, require_heads
from predial_codegen.number_plan.parsing import parse
from predial_codegen.number_plan.printing import written
from predial_codegen.number_plan.proof import prove
from predial_codegen.number_plan.semantics import matched

if TYPE_CHECKING:
    from predial_codegen.number_plan import Level

_heads = st.text(alphabet="019", max_size=4)
_tails = st.integers(0, 7)


def numbers_with(parts: list[tuple[str, int]]) -> Language:
    """Every number that has one of the heads, and that many digits behind it."""
    found: list[Language] = []
    for head, tail in parts:
        numbers = of_lengths([tail])
        for digit in reversed(head):
            numbers = one_of([int(digit)], numbers)
        found.append(numbers)
    return union_all(found)


@given(st.lists(st.tuples(_heads, _tails), min_size=1, max_size=6))
@unhurried
def test_the_set_is_kept_and_a_group_tells_the_head(
    parts: list[tuple[str, int]],
) -> None:
    numbers = numbers_with(parts)
    text = written(headed(numbers))
    require_heads(parse(text))
    assert matched(parse(text)) is numbers
    for head, tail in parts:
        number = head + "5" * tail
        match = re.fullmatch(text, number)
        assert match
        known = [
            tail
            for tail in TAILS
            if len(number) >= tail and number[:-tail] in before_any(numbers, tail)
        ]
        behind = match.lastindex and len(number) - match.end(match.lastindex)
        assert behind in known if known else behind is None


@pytest.mark.parametrize("level", ["possible", "valid"])
def test_all_groups_of_the_plan_are_heads_with_the_tails_that_the_runtime_knows(
    level: Level, plan: NumberPlan
) -> None:
    for regex in plan.levels[level].regexes.values():
        require_heads(parse(regex))
        behind = re.findall(r"(?<!\\)\((?!\?).*?(?<!\\)\)\\d\{(\d)\}(?:\||$)", regex)
        assert len(behind) == len(re.findall(r"\((?!\?)", regex))
        assert {int(tail) for tail in behind} <= set(TAILS)


@pytest.mark.parametrize(
    "text",
    ["1", r"(1)\d{6}", r"(1|2)\d{6}|(3)\d{4}|4", r"()\d{4}", "(1)", r"(1)\d\d{2,4}\d?"],
)
def test_a_head_has_only_any_digits_behind_it(text: str) -> None:
    require_heads(parse(text))


@pytest.mark.parametrize(
    "text",
    [
        r"(1)2\d{6}",
        r"2(1)\d{6}",
        r"(1)[0-8]{6}",
        r"3(?:2|(1)\d{6})",
        r"(?:(1)\d{6})?",
        r"(1)(2)\d{6}",
        r"(1(2))\d{6}",
        r"(1)\d{6}|(1)\d{3}2",
        r"(1)(?:\d{6}|2)",
        r"(?:1(2)|3)\d{4}",
    ],
)
def test_any_other_group_is_refused(text: str) -> None:
    with pytest.raises(NumberPlanError, match="is not the head of numbers"):
        require_heads(parse(text))


def test_a_group_that_ends_too_early_breaks_the_proof() -> None:
    numbers = matched(parse(r"123[3-5]\d{6}"))
    prove({"123": r"([3-5])\d{6}"}, numbers)
    with pytest.raises(NumberPlanError, match="is not the head of numbers"):
        prove({"123": r"()[3-5]\d{6}"}, numbers)


def test_an_empty_set_has_no_expression() -> None:
    with pytest.raises(NumberPlanError, match="matches nothing"):
        headed(union_all([]))


def test_the_shortest_number_is_one() -> None:
    assert written(headed(EMPTY_STRING)) == ""
    assert written(headed(of_lengths([6]))) == r"()\d{6}"


@given(st.lists(st.tuples(_heads, st.integers(0, 2)), max_size=4), st.integers(0, 2))
@unhurried
def test_strings_before_any(parts: list[tuple[str, int]], count: int) -> None:
    numbers = numbers_with(parts)
    found = before_any(numbers, count)
    tails = ["".join(digits) for digits in product("0123456789", repeat=count)]
    for head, _ in parts:
        for stop in range(len(head) + 1):
            start = head[:stop]
            assert (start in found) == all(start + tail in numbers for tail in tails)
