"""The emitted functions and phonenumbers give one verdict on every number."""

from __future__ import annotations

from itertools import chain
from random import Random
from typing import TYPE_CHECKING

import pytest

from number_plan.columns import column_disagreements
from number_plan.members import described_numbers
from number_plan.reference import (
    REFUSED,
    Verdict,
    example_numbers,
    one_digit_edits,
    random_numbers,
    reference_verdict,
    shuffled_ends,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from number_plan.runtime_package import NumberPlanModule


def compared_numbers() -> Iterator[str]:
    random = Random(9_0_43)  # noqa: S311 - the same numbers in every run
    examples = example_numbers()
    yield from examples
    yield from chain.from_iterable(map(one_digit_edits, examples))
    yield from random_numbers(random, of_each_code=100)
    yield from described_numbers(random, of_each_pattern=20)
    yield from chain.from_iterable(shuffled_ends(random, one, 20) for one in examples)


def test_both_levels_agree_with_phonenumbers_on_200_000_numbers(
    runtime: NumberPlanModule,
) -> None:
    numbers = sorted(set(compared_numbers()))
    verdicts = {number: reference_verdict(number) for number in numbers}
    assert len(verdicts) >= 200_000
    disagreements = {
        number: (found, expected)
        for number, expected in verdicts.items()
        if (found := Verdict(runtime.is_possible(number), runtime.is_valid(number)))
        != expected
    }
    assert not disagreements
    random = Random(43)  # noqa: S311
    assert not list(column_disagreements(runtime, verdicts, random))


POSSIBLE = Verdict(possible=True, valid=False)
VALID = Verdict(possible=True, valid=True)


@pytest.mark.parametrize(
    ("number", "verdict"),
    [
        pytest.param("+434351000", POSSIBLE, id="+43: of a kind, not in general"),
        pytest.param("+4312", REFUSED, id="+43: no number is so short"),
        pytest.param("+494930000", POSSIBLE, id="+49: of a kind, not in general"),
        pytest.param("+3758100000000", REFUSED, id="+375: parsing takes an 8 off"),
        pytest.param("+375294911911", VALID, id="+375: no prefix to take off"),
        pytest.param("+541123456789", VALID, id="Argentina: the prefix matches empty"),
        pytest.param("+5491123456789", VALID, id="Argentina: mobile"),
        pytest.param("+5401123456789", REFUSED, id="Argentina: parsing takes a 0 off"),
        pytest.param("+5411152345678", REFUSED, id="Argentina: 11 15 becomes 9 11"),
        pytest.param(
            "+810002123456", POSSIBLE, id="Japan: the transform changes nothing"
        ),
        pytest.param("+81312345678", VALID, id="Japan: Tokyo"),
        pytest.param("+810312345678", REFUSED, id="Japan: parsing takes a 0 off"),
        pytest.param("+390236618300", VALID, id="Italy: the leading zero stays"),
        pytest.param("+12015550123", VALID, id="+1: the main region"),
        pytest.param("+15551234", POSSIBLE, id="+1: local in the main region"),
        pytest.param("+13101234", VALID, id="+1: valid in Canada, local in the US"),
        pytest.param("+441481256789", VALID, id="+44: a region after the main one"),
        pytest.param("+80012345678", VALID, id="+800: no region"),
        pytest.param("+9991234567", REFUSED, id="+999: not assigned"),
        pytest.param("+11", REFUSED, id="a national number of one digit"),
        pytest.param("+491551234567890", POSSIBLE, id="15 digits"),
        pytest.param("+4915512345678901", REFUSED, id="16 digits"),
    ],
)
def test_trap(runtime: NumberPlanModule, number: str, verdict: Verdict) -> None:
    assert reference_verdict(number) == verdict
    assert Verdict(runtime.is_possible(number), runtime.is_valid(number)) == verdict
