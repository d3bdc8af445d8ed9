"""A small world is judged by the rules of phonenumbers."""

from __future__ import annotations

import sys
from dataclasses import replace

import phonenumbers
import pytest
from phonenumbers.phonemetadata import PhoneMetadata, PhoneNumberDesc

from number_plan.synthetic import WORLD, region, with_region
from predial_codegen.number_plan import NumberPlan, NumberPlanError
from predial_codegen.number_plan.automata import NOTHING, difference
from predial_codegen.number_plan.metadata import Metadata, installed_metadata
from predial_codegen.number_plan.plan import plan_of
from predial_codegen.number_plan.verdicts import possible_numbers, valid_numbers


def is_valid(metadata: Metadata, number: str) -> bool:
    return number in valid_numbers(metadata)


def test_a_number_belongs_to_the_first_region_with_a_kind_for_it() -> None:
    assert is_valid(WORLD, "12000")
    assert is_valid(WORLD, "13000")
    assert not is_valid(WORLD, "14000")


def test_leading_digits_decide_before_the_kinds_do() -> None:
    led = region("AA", r"2\d{3}", leading_digits="3")
    metadata = with_region("1", led, region("AB", r"[23]\d{3}"))
    assert is_valid(metadata, "12000")
    assert not is_valid(metadata, "13000")


def test_leading_digits_of_the_only_region_decide_nothing() -> None:
    metadata = with_region("1", region("AA", r"2\d{3}", leading_digits="3"))
    assert is_valid(metadata, "12000")


def test_a_kind_has_its_own_lengths() -> None:
    usual = region("AA", r"2\d{3}")
    kinds = tuple(replace(kind, lengths=(5,)) for kind in usual.kinds)
    assert is_valid(with_region("1", usual), "12000")
    assert not is_valid(with_region("1", replace(usual, kinds=kinds)), "12000")


def test_possible_goes_by_the_lengths_of_the_main_region() -> None:
    numbers = possible_numbers(WORLD)
    assert "1999" in numbers
    assert "19999" in numbers
    assert "199999" not in numbers


def test_a_code_that_starts_with_another_is_never_reached() -> None:
    hidden = with_region("12", region("CA", r"9\d{3}"))
    assert valid_numbers(hidden) is valid_numbers(WORLD)
    assert possible_numbers(hidden) is possible_numbers(WORLD)


def test_numbers_stop_at_15_digits() -> None:
    long = region("LL", r"1\d{13,15}")
    kinds = tuple(replace(kind, lengths=()) for kind in long.kinds)
    general = replace(long.general, pattern=r"\d{2,17}", lengths=(14, 16))
    metadata = with_region("1", replace(long, general=general, kinds=kinds))
    assert is_valid(metadata, "1" * 15)
    assert not is_valid(metadata, "1" * 17)


def test_an_unknown_construct_stops_the_compiler() -> None:
    with pytest.raises(NumberPlanError, match="unknown construct"):
        plan_of(with_region("1", region("AA", r"2\d+")))


def test_every_valid_number_is_possible(plan: NumberPlan) -> None:
    valid, possible = plan.levels["valid"], plan.levels["possible"]
    assert difference(valid.numbers, possible.numbers) is NOTHING


def test_fingerprints_follow_the_verdicts_alone() -> None:
    before = plan_of(WORLD)
    rewritten = plan_of(with_region("44", region("BA", r"1\d{3}", r"2\d{3}|3\d\d\d")))
    changed = plan_of(with_region("44", region("BA", r"[1-3]\d\d[0-8]")))
    assert rewritten == before
    for level, same in (("possible", True), ("valid", False)):
        found = [
            table.fingerprint
            for plan in (before, changed)
            for name, table in plan.levels.items()
            if name == level
        ]
        assert (found[0] == found[1]) == same


def unregistered(code: int, lengths: tuple[int, ...]) -> PhoneMetadata:
    general = PhoneNumberDesc(r"\d{4}", possible_length=lengths)
    return PhoneMetadata("ZZ", general, country_code=code, register=False)


@pytest.mark.parametrize(
    ("found", "reason"),
    [
        (None, "no metadata for region"),
        (unregistered(7, (4,)), "no metadata for region"),
        (unregistered(999, ()), "lacks a pattern"),
        (unregistered(999, (5, 4)), "lacks a pattern"),
    ],
    ids=["missing", "another calling code", "no lengths", "lengths out of order"],
)
def test_metadata_that_contradicts_itself_is_refused(
    found: PhoneMetadata | None, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(phonenumbers, "COUNTRY_CODE_TO_REGION_CODE", {999: ("ZZ",)})

    def described(_code: int, _region: str) -> PhoneMetadata | None:
        return found

    name = "metadata_for_region_or_calling_code"
    monkeypatch.setattr(PhoneMetadata, name, described)
    with pytest.raises(NumberPlanError, match=reason):
        installed_metadata()


def test_without_phonenumbers_the_error_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "phonenumbers", None)
    with pytest.raises(NumberPlanError, match="its extra `codegen`"):
        installed_metadata()
