"""The verdict of phonenumbers itself, and the numbers on which to compare it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberType

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

DIGITS = "0123456789"
E164 = re.compile(r"\+[1-9][0-9]{1,14}")
CALLING_CODES = sorted(map(str, phonenumbers.COUNTRY_CODE_TO_REGION_CODE))

phonenumbers.enable_pattern_cache()


class Verdict(NamedTuple):
    """What a judge says of one text."""

    possible: bool
    valid: bool


REFUSED = Verdict(possible=False, valid=False)


def reference_verdict(text: str) -> Verdict:
    """What phonenumbers says, given E.164 text; the canonical form is required."""
    if not E164.fullmatch(text):
        return REFUSED
    try:
        number = phonenumbers.parse(text, None)
    except phonenumbers.NumberParseException:
        return REFUSED
    if phonenumbers.format_number(number, PhoneNumberFormat.E164) != text:
        return REFUSED
    return Verdict(
        possible=phonenumbers.is_possible_number(number),
        valid=phonenumbers.is_valid_number(number),
    )


def example_numbers() -> list[str]:
    """The example of every region, non-geographic code and type."""
    found: set[str] = set()
    for kind in PhoneNumberType.values():
        for region in phonenumbers.SUPPORTED_REGIONS:
            example = phonenumbers.example_number_for_type(region, kind)
            if example:
                found.add(phonenumbers.format_number(example, PhoneNumberFormat.E164))
    for code in phonenumbers.COUNTRY_CODES_FOR_NON_GEO_REGIONS:
        example = phonenumbers.example_number_for_non_geo_entity(code)
        if example:
            found.add(phonenumbers.format_number(example, PhoneNumberFormat.E164))
    return sorted(found)


def one_digit_edits(number: str) -> Iterator[str]:
    """Every number that is one digit away: another digit, one more, or one less."""
    for at in range(1, len(number) + 1):
        before, digit, after = number[:at], number[at : at + 1], number[at + 1 :]
        for other in DIGITS:
            yield before + other + digit + after
            if digit and other != digit:
                yield before + other + after
        if digit:
            yield before + after


def random_numbers(random: Random, of_each_code: int) -> Iterator[str]:
    """Random digits after every calling code, at every length."""
    for code in CALLING_CODES:
        for _ in range(of_each_code):
            length = random.randint(1, 15 - len(code))
            yield f"+{code}{''.join(random.choices(DIGITS, k=length))}"


def shuffled_ends(random: Random, number: str, times: int) -> Iterator[str]:
    """The start of a number with other digits behind it, at about its length."""
    for _ in range(times):
        kept = number[: random.randint(2, len(number))]
        length = max(len(number) - len(kept) + random.randint(-1, 1), 0)
        yield kept + "".join(random.choices(DIGITS, k=length))
