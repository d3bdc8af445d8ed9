"""Compare the verdict on many numbers at once with the verdict on each."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping
    from random import Random

    from number_plan.reference import Verdict
    from number_plan.runtime_package import NumberPlanModule

_FEW = 24


def column_disagreements(
    runtime: NumberPlanModule, verdicts: Mapping[str, Verdict], random: Random
) -> Iterator[str]:
    """Numbers that a column judges otherwise: alone, or as the only bad one of some."""
    for level, judge in (
        ("possible", runtime.are_possible),
        ("valid", runtime.are_valid),
    ):
        accepted = {number: getattr(verdicts[number], level) for number in verdicts}
        good = [number for number in verdicts if accepted[number]]
        bad = [number for number in verdicts if not accepted[number]]
        random.shuffle(good)
        yield from _alone(judge, accepted)
        yield from _refused(judge, good)
        yield from _hidden(judge, good, bad, random)
        yield from _alone(judge, accepted)


def _alone(
    judge: Callable[[Collection[str]], bool], accepted: Mapping[str, bool]
) -> Iterator[str]:
    return (number for number in accepted if judge([number]) != accepted[number])


def _refused(
    judge: Callable[[Collection[str]], bool], good: list[str]
) -> Iterator[str]:
    """Of the columns of good numbers that are refused, the first numbers."""
    start, size = 0, 1
    while start < len(good):
        if not judge(good[start : start + size]):
            yield good[start]
        start, size = start + size, size % 1000 + 1


def _hidden(
    judge: Callable[[Collection[str]], bool],
    good: list[str],
    bad: list[str],
    random: Random,
) -> Iterator[str]:
    for number in bad:
        start = random.randrange(len(good)) if good else 0
        column = good[start : start + _FEW]
        column.insert(random.randint(0, len(column)), number)
        if judge(column):
            yield number
