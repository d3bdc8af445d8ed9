"""The verdicts of phonenumbers on E.164 text, as sets of numbers without the `+`."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from .automata import (
    NOTHING,
    Language,
    difference,
    intersection,
    of_lengths,
    union,
    union_all,
)
from .parsing import parse
from .prefixes import rewritten
from .semantics import matched

if TYPE_CHECKING:
    from collections.abc import Callable

    from .metadata import CallingCode, Description, Metadata, Region

MAX_DIGITS = 15  # https://www.itu.int/rec/T-REC-E.164, section 6.1
MIN_NATIONAL_DIGITS = 2


def possible_numbers(metadata: Metadata) -> Language:
    """What `is_possible_number` accepts in canonical form."""
    return _numbers(metadata, _possible)


def valid_numbers(metadata: Metadata) -> Language:
    """What `is_valid_number` accepts in canonical form."""
    return _numbers(metadata, _valid)


def _numbers(
    metadata: Metadata, accepted: Callable[[CallingCode], Language]
) -> Language:
    return union_all(
        matched(parse(code.digits), intersection(_canonical(code), accepted(code)))
        for code in metadata.calling_codes
        if not _is_hidden(code, metadata)
    )


def _is_hidden(code: CallingCode, metadata: Metadata) -> bool:
    """Whether parsing never reaches the code because it stops at a shorter one."""
    return any(
        code.digits.startswith(other.digits)
        for other in metadata.calling_codes
        if other is not code
    )


@cache
def _canonical(code: CallingCode) -> Language:
    """National numbers that parsing leaves as they are."""
    longest = MAX_DIGITS - len(code.digits)
    national = of_lengths(range(MIN_NATIONAL_DIGITS, longest + 1))
    return difference(national, rewritten(code.regions[0], longest))


def _possible(code: CallingCode) -> Language:
    general = code.regions[0].general
    return of_lengths({*general.lengths, *general.local_lengths})


def _valid(code: CallingCode) -> Language:
    """Numbers that are of a known kind in the region that they belong to."""
    if len(code.regions) == 1:
        return _of_known_kind(code.regions[0])
    left = of_lengths(range(MAX_DIGITS + 1))
    found = NOTHING
    for region in code.regions:
        known = _of_known_kind(region)
        belongs = known if region.leading_digits is None else _led(region)
        found = union(found, intersection(left, intersection(belongs, known)))
        left = difference(left, belongs)
    return found


def _led(region: Region) -> Language:
    anything = of_lengths(range(MAX_DIGITS + 1))
    return matched(parse(region.leading_digits or ""), anything)


def _of_known_kind(region: Region) -> Language:
    kinds = union_all(map(_described, region.kinds))
    return intersection(_described(region.general), kinds)


def _described(description: Description) -> Language:
    pattern = matched(parse(description.pattern))
    if not description.lengths:
        return pattern
    return intersection(pattern, of_lengths(description.lengths))
