"""Values of the standard library, and their single mutations, are judged as it does."""

from __future__ import annotations

import ipaddress
import re
import uuid
from datetime import date, time, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from predial_codegen.formats import FORMATS
from predial_codegen.patterns.errors import PatternError
from predial_codegen.patterns.parsing import parse
from predial_codegen.patterns.unicode_names import (
    BINARY_PROPERTIES,
    GENERAL_CATEGORIES,
    SCRIPTS,
)

_edits = st.tuples(
    st.integers(0, 60),
    st.sampled_from("0123456789abcfgABFG:.-%/TZ \n\u0661"),
    st.booleans(),
)


def _edited(text: str, edit: tuple[int, str, bool]) -> str:
    at, character, replaces = edit
    at %= len(text) + 1
    return text[:at] + character + text[at + replaces :]


def _is_ip(
    kind: type[ipaddress.IPv4Address | ipaddress.IPv6Address], text: str
) -> bool:
    try:
        kind(text)
    except ValueError:
        return False
    return "%" not in text


@given(st.ip_addresses(v=4).map(str), _edits)
def test_ipv4_is_what_ipaddress_says(text: str, edit: tuple[int, str, bool]) -> None:
    is_ipv4 = FORMATS["ipv4"].format.is_valid
    assert is_ipv4(text)
    mutant = _edited(text, edit)
    assert is_ipv4(mutant) == _is_ip(ipaddress.IPv4Address, mutant)


@given(
    st.ip_addresses(v=6).map(str)
    | st.ip_addresses(v=6).map(lambda address: address.exploded)
    | st.ip_addresses(v=4).map(lambda address: f"::ffff:{address}")
    | st.from_regex(r"[0-9a-f:]{0,3}(:[0-9a-f]{0,2}){1,8}", fullmatch=True),
    _edits,
)
def test_ipv6_is_what_ipaddress_says(text: str, edit: tuple[int, str, bool]) -> None:
    is_ipv6 = FORMATS["ipv6"].format.is_valid
    for each in (text, _edited(text, edit)):
        assert is_ipv6(each) == _is_ip(ipaddress.IPv6Address, each)


@given(st.uuids(), _edits)
def test_a_uuid_is_how_uuid_writes_one(
    value: uuid.UUID, edit: tuple[int, str, bool]
) -> None:
    is_uuid = FORMATS["uuid"].format.is_valid
    assert is_uuid(str(value))
    assert is_uuid(str(value).upper())
    mutant = _edited(str(value), edit)
    try:
        canonical = str(uuid.UUID(mutant)) == mutant.lower()
    except ValueError:
        canonical = False
    assert is_uuid(mutant) == (canonical and mutant.isascii())


@given(st.dates(), _edits)
def test_a_date_is_one_of_the_calendar(day: date, edit: tuple[int, str, bool]) -> None:
    is_date = FORMATS["date"].format.is_valid
    assert is_date(day.isoformat())
    mutant = _edited(day.isoformat(), edit)
    try:
        known = date.fromisoformat(mutant).isoformat() == mutant
    except ValueError:
        known = mutant.startswith("0000-") and is_date("2000-" + mutant[5:])
    assert is_date(mutant) == known


@given(st.times(), st.integers(-1439, 1439))
def test_a_time_with_an_offset_is_a_time(clock: time, minutes: int) -> None:
    is_time = FORMATS["time"].format.is_valid
    there = clock.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    assert is_time(there.isoformat())
    assert not is_time(clock.isoformat())


_labels = st.text(st.characters(categories=("Ll", "Lo", "Nd")), min_size=1, max_size=9)


@given(st.lists(_labels, min_size=1, max_size=3))
def test_a_name_and_its_a_labels_have_one_verdict(labels: list[str]) -> None:
    """Whichever way a name is written, and an ASCII label as it is."""
    a_labels = [
        label if label.isascii() else "xn--" + label.encode("punycode").decode()
        for label in labels
    ]
    is_idn = FORMATS["idn-hostname"].format.is_valid
    verdict = is_idn(".".join(labels))
    assert is_idn(".".join(a_labels)) == verdict
    assert is_idn(".".join(a_labels).upper()) == verdict
    assert FORMATS["hostname"].format.is_valid(".".join(a_labels)) == verdict


_SCRAPS = r"""
    a b 1 - ^ $ . * + ? {2} {2,} {3,2} { } ( (?: (?= (?! (?<= (?<! (?<n> ) ) | [ [^ ]
    \d \w \b \B \- \k<n> \1 \2 \0 \01 \x41 \x4 \u0041 \u{1F600} \u{110000} \cA \c1
    \ \/ \a z-a a-z \ud83d\ude00 (?<1> = ! < :
"""
_scraps = st.sampled_from(_SCRAPS.split())


@given(st.lists(_scraps, max_size=8).map("".join))
def test_a_regex_is_what_our_translator_reads(text: str) -> None:
    """Save for two groups of one name, which it leaves out and ECMA-262 has.

    Properties are compared below, as the translator needs another package for them.
    """
    try:
        parse(text)
    except PatternError as error:
        read = "second group named" in str(error)
    else:
        read = True
    found = FORMATS["regex"].format.describe(text)
    assert (not found) == read or "second group" in found or text.count("(?<n>") > 1


def test_the_properties_are_those_of_our_translator() -> None:
    is_regex = FORMATS["regex"].format.is_valid
    for value in GENERAL_CATEGORIES:
        assert is_regex(rf"\p{{{value}}}\p{{gc={value}}}\p{{General_Category={value}}}")
        assert not is_regex(rf"\p{{{value}x}}")
    for value in BINARY_PROPERTIES:
        assert is_regex(rf"\P{{{value}}}")
        assert not is_regex(rf"\P{{{value}=Y}}")
    for value in SCRIPTS:
        assert is_regex(rf"\p{{sc={value}}}[\p{{Script_Extensions={value}}}]")
    others = set(SCRIPTS) - set(GENERAL_CATEGORIES) - set(BINARY_PROPERTIES)
    assert not any(is_regex(rf"\p{{{value}}}") for value in others)


@given(st.from_regex(re.compile(r"(/([^~/]|~[01])*)*"), fullmatch=True), st.integers(0))
def test_a_pointer_behind_a_number_is_relative(pointer: str, up: int) -> None:
    assert FORMATS["json-pointer"].format.is_valid(pointer)
    assert FORMATS["relative-json-pointer"].format.is_valid(f"{up}{pointer}")
    assert not FORMATS["relative-json-pointer"].format.is_valid(f"0{up}{pointer}")
