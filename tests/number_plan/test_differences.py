"""The difference of two plans names calling codes, with an example number for each."""

from __future__ import annotations

from dataclasses import replace

from number_plan.reference import CALLING_CODES as ASSIGNED_CODES
from number_plan.synthetic import WORLD, region, with_region
from predial_codegen.number_plan import (
    Difference,
    NumberPlan,
    differences,
    read_tables,
    render_tables,
)
from predial_codegen.number_plan.comparison import CALLING_CODES
from predial_codegen.number_plan.plan import plan_of

BEFORE = plan_of(WORLD)


def test_equal_plans_do_not_differ(plan: NumberPlan, tables: str) -> None:
    assert differences(plan, plan) == []
    assert differences(read_tables(tables), plan) == []
    assert differences(replace(plan, source_version="1"), plan) == []


def test_both_directions_are_reported() -> None:
    after = plan_of(with_region("44", region("BA", r"[24]\d{3}")))
    assert differences(BEFORE, after) == [
        Difference("44", "valid", "accepted", "+444000", 1000),
        Difference("44", "valid", "refused", "+441000", 2000),
    ]
    assert differences(after, BEFORE) == [
        Difference("44", "valid", "accepted", "+441000", 2000),
        Difference("44", "valid", "refused", "+444000", 1000),
    ]


def test_a_new_calling_code_is_reported_at_both_levels() -> None:
    after = plan_of(with_region("999", region("ZZ", r"1\d{3}")))
    assert differences(BEFORE, after) == [
        Difference("999", "possible", "accepted", "+999000", 11_000),
        Difference("999", "valid", "accepted", "+9991000", 1000),
    ]


def test_a_level_that_only_one_plan_has_is_no_difference() -> None:
    narrow = read_tables(render_tables(BEFORE, ["possible"]))
    after = plan_of(with_region("44", region("BA", r"[24]\d{3}")))
    assert differences(narrow, after) == []


def test_a_difference_reads_as_a_sentence() -> None:
    after = plan_of(with_region("44", region("BA", r"[24]\d{3}")))
    assert [str(each) for each in differences(BEFORE, after)] == [
        "+44: 1,000 numbers are now accepted as valid, such as +444000",
        "+44: 2,000 numbers are now refused as valid, such as +441000",
    ]


def test_every_number_starts_with_exactly_one_calling_code() -> None:
    for digits in range(100, 1000):
        codes = [code for code in CALLING_CODES if str(digits).startswith(code)]
        assert len(codes) == 1
    assert set(ASSIGNED_CODES) <= set(CALLING_CODES)
