"""Taking off a national prefix changes the same numbers as phonenumbers does."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from number_plan.expressions import TEXTS, expressions, national_prefixes, unhurried
from predial_codegen.number_plan import NumberPlanError
from predial_codegen.number_plan.metadata import Description, Region
from predial_codegen.number_plan.prefixes import rewritten

NATIONAL_NUMBERS = [text for text in TEXTS if len(text) >= 2]

transforms = st.sampled_from(["", r"\1", r"77\1", r"7\1", r"\1\2", "107"])
lengths = st.frozensets(st.integers(1, 5), min_size=1)


def as_phonenumbers_does(region: Region, number: str) -> str:
    """A second statement of `_maybe_strip_national_prefix_carrier_code`, by `re`."""
    general = region.general
    match = re.match(region.national_prefix, number)
    if not match:
        return number
    rest = number[match.end() :]
    if region.transform and match[match.re.groups] is not None:
        rest = match.expand(region.transform) + rest
    if re.fullmatch(general.pattern, number) and not re.fullmatch(
        general.pattern, rest
    ):
        return number
    is_local = len(rest) in general.local_lengths
    is_adopted = len(rest) in general.lengths or len(rest) > max(general.lengths)
    return rest if is_adopted and not is_local else number


@given(national_prefixes, transforms, expressions, lengths, lengths)
@unhurried
def test_the_rewritten_numbers_are_those_that_change(
    prefix: str,
    transform: str,
    pattern: str,
    some: frozenset[int],
    local: frozenset[int],
) -> None:
    if r"\2" in transform and re.compile(prefix).groups < 2:
        transform = ""
    general = Description(pattern, tuple(sorted(some)), tuple(sorted(local - some)))
    region = Region("XX", general, (), prefix, transform)
    try:
        found = rewritten(region, longest=5)
    except NumberPlanError as error:
        assert "may leave some numbers as they are" in str(error)  # noqa: PT017
        return
    assert [one for one in NATIONAL_NUMBERS if one in found] == [
        one for one in NATIONAL_NUMBERS if as_phonenumbers_does(region, one) != one
    ]


@pytest.mark.parametrize(
    ("prefix", "transform", "reason"),
    [
        ("0(1)", "$1", "expected digits and references"),
        ("0(1)", r"\10", "expected digits and references"),
        ("0(1)", r"\g<1>", "expected digits and references"),
        ("01", "9", "captures no group"),
        ("0(1)(2)", r"\2\1", "to the front of another"),
        ("0(1)", r"9\1", "may leave some numbers as they are"),
        ("0+", "", "unknown construct in a regular expression"),
    ],
)
def test_an_unknown_transform_is_refused(
    prefix: str, transform: str, reason: str
) -> None:
    region = Region("XX", Description(r"\d{3}", (3,)), (), prefix, transform)
    with pytest.raises(NumberPlanError, match="unknown construct") as caught:
        rewritten(region, longest=5)
    assert reason in str(caught.value)
