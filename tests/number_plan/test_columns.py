"""A column is good exactly when each of its texts is, whatever came before."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from number_plan.columns import column_disagreements
from number_plan.expressions import unhurried
from number_plan.reference import example_numbers, reference_verdict, shuffled_ends
from number_plan.runtime_package import assemble
from predial_codegen.number_plan.automata import before_any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from number_plan.runtime_package import NumberPlanModule
    from predial_codegen.number_plan import Level, NumberPlan

GOOD = ["+12015550123", "+441212345678", "+4915123456789", "+33612345678", "+29040123"]


@pytest.fixture
def fresh(tables: str, tmp_path: Path) -> NumberPlanModule:
    return assemble(tmp_path, f"columns_{tmp_path.name}", tables)


def known_heads(module: NumberPlanModule, level: Level) -> dict[int, set[str]]:
    of_level = vars(module)[f"_{level.upper()}"]
    return {6: of_level.before_six, 4: of_level.before_four}


def various_numbers(seed: int) -> Iterator[str]:
    random = Random(seed)  # noqa: S311 - the same numbers in every run
    for example in example_numbers():
        yield example
        yield from shuffled_ends(random, example, 8)


def test_columns_agree_with_phonenumbers(fresh: NumberPlanModule) -> None:
    verdicts = {number: reference_verdict(number) for number in various_numbers(1)}
    random = Random(2)  # noqa: S311
    assert len(verdicts) > 5_000
    assert not list(column_disagreements(fresh, verdicts, random))


@pytest.mark.parametrize("most", [0, 1, 7, 100])
def test_columns_agree_when_the_memory_is_full(
    most: int, fresh: NumberPlanModule, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fresh, "_MANY_HEADS", most)
    assert fresh.are_valid([number for number in GOOD if fresh.is_valid(number)])
    verdicts = {number: reference_verdict(number) for number in various_numbers(3)}
    random = Random(4)  # noqa: S311
    assert not list(column_disagreements(fresh, verdicts, random))
    for level in ("possible", "valid"):
        assert all(len(heads) <= most for heads in known_heads(fresh, level).values())


@pytest.mark.parametrize("level", ["possible", "valid"])
def test_a_remembered_head_is_good_with_any_digits(
    level: Level, plan: NumberPlan, fresh: NumberPlanModule
) -> None:
    judge = {"possible": fresh.are_possible, "valid": fresh.are_valid}[level]
    for number in various_numbers(5):
        judge([number])
    for tail, heads in known_heads(fresh, level).items():
        good = before_any(plan.levels[level].numbers, tail)
        assert len(heads) > 50
        assert all(head[0] == "+" and head[1:] in good for head in heads)


def test_no_last_digits_are_remembered(fresh: NumberPlanModule) -> None:
    assert fresh.are_valid(["+12015550123", "+12423591234"])
    assert known_heads(fresh, "valid") == {6: {"+12015"}, 4: {"+1242359"}}
    assert not vars(fresh)["_POSSIBLE"].before_six


def test_an_empty_column_is_good(fresh: NumberPlanModule) -> None:
    assert fresh.are_possible([])
    assert fresh.are_valid(())


def test_any_collection_is_a_column(fresh: NumberPlanModule) -> None:
    for _ in range(2):
        for column in (tuple(GOOD), frozenset(GOOD), dict.fromkeys(GOOD).keys()):
            assert fresh.are_possible(column)


_near = st.one_of(
    st.sampled_from(GOOD),
    st.tuples(
        st.sampled_from([number[:-6] for number in GOOD] + ["", "+"]),
        st.text(alphabet="0129+ a\n\u0663\u00b2\ud800", max_size=8),
    ).map("".join),
)


@given(st.lists(_near, max_size=4))
@unhurried
def test_texts_that_are_no_numbers_are_refused_in_any_column(
    runtime: NumberPlanModule, texts: list[str]
) -> None:
    assert runtime.are_possible(GOOD)
    assert runtime.are_valid(texts) == all(map(runtime.is_valid, texts))
    assert runtime.are_possible(texts) == all(map(runtime.is_possible, texts))


@pytest.mark.parametrize(
    "texts",
    [
        ["+12015550123", "+1201555012a"],
        ["+12015550123", "+12015550123\n"],
        ["+12015550123", "+1201555012\u0663"],
        ["+1201+550123", "12015550123"],
        ["+1201555012+", "2015550123"],
        ["+1201555", "0123"],
        ["+12015550123+12015550123"],
        ["+12015550123", ""],
        ["+12015550123", "+"],
        ["+12015550123", "\ud800"],
    ],
)
def test_a_text_does_not_hide_behind_another(
    texts: list[str], fresh: NumberPlanModule
) -> None:
    assert fresh.are_valid(["+12015550123"])
    assert not fresh.are_valid(texts)
    assert not fresh.are_possible(texts)
