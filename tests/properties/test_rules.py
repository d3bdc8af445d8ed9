"""The rules of the contract, each against a statement of it that is not our schema."""

import re
import string
from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias

import phonenumbers
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from predial_contracts._runtime.violations import ContractError
from predial_contracts.connectcampaigns import put_dial_request_batch as batch
from properties.payloads import NUMBERS, requests

Json: TypeAlias = Any

NOW = datetime(2026, 12, 1, 12, 0, 0, tzinfo=UTC)
DIGITS = st.text("0123456789", max_size=17)
NUMBER_TEXTS = st.one_of(
    st.sampled_from(NUMBERS),
    DIGITS.map("+{}".format),
    DIGITS,
    st.text(),
    st.tuples(st.sampled_from(NUMBERS), st.text(max_size=2)).map("".join),
    st.tuples(st.text(max_size=1), st.sampled_from(NUMBERS)).map("".join),
    st.sampled_from(NUMBERS).flatmap(
        lambda number: st.integers(0, len(number)).flatmap(
            lambda place: st.characters().map(
                lambda character: number[:place] + character + number[place:]
            )
        )
    ),
)
KEYS = st.one_of(
    st.text(),
    st.text(string.ascii_letters + string.digits + "-_", max_size=8),
    st.text(string.ascii_letters + string.digits + "-_. \nÄ٣", max_size=4),
)


def is_e164(text: str) -> bool:
    """ITU-T E.164, digit by digit: a plus, no leading zero, at most 15 digits."""
    plus, digits = text[:1], text[1:]
    return (
        plus == "+"
        and 2 <= len(digits) <= 15
        and all(digit in string.digits for digit in digits)
        and digits[0] != "0"
    )


def is_assigned(text: str) -> bool:
    """Whether libphonenumber has this very number in an assigned range."""
    try:
        number = phonenumbers.parse(text, None)
    except phonenumbers.NumberParseException:
        return False
    written = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return written == text and phonenumbers.is_valid_number(number)


@given(NUMBER_TEXTS)
@example("+442079460958\n")
@example("\uff0b442079460958")
@example("+44\u0662079460958")
@example("+1")
@example("+123456789012345")
@example("+1234567890123456")
def test_a_text_is_a_phone_number_exactly_when_it_is_e164(text: str) -> None:
    assert batch.is_valid_destination_phone_number(text) is is_e164(text)
    found = batch.check_destination_phone_number(text)
    if not is_e164(text):
        assert [(each.code, each.severity) for each in found] == [
            ("format.e164", "error")
        ]
    elif not is_assigned(text):
        assert [(each.code, each.severity) for each in found] == [
            ("numberPlan", "advice")
        ]
    else:
        assert found == []


@given(KEYS)
@example("")
@example("a\n")
@example("a" * 32767)
@example("a" * 32768)
def test_a_key_is_valid_exactly_when_its_characters_are_allowed(key: str) -> None:
    allowed = set(string.ascii_letters + string.digits + "-_")
    expected = 1 <= len(key) <= 32767 and set(key) <= allowed
    assert batch.is_valid_attribute_name(key) is expected
    assert batch.is_valid_attributes({key: "a", "other": "b"}) is expected
    found = [each for each in batch.check_attributes({key: "a"}) if not expected]
    assert {each.code for each in found} - {"maxUtf8Bytes"} == (
        set() if expected else {"propertyNames"}
    )


def test_every_character_beyond_those_allowed_is_refused_in_a_key() -> None:
    allowed = set(string.ascii_letters + string.digits + "-_")
    for point in range(0x3000):
        key = chr(point)
        assert batch.is_valid_attribute_name(key) is (key in allowed)


@given(requests, st.data())
def test_a_member_that_is_deleted_at_any_level_is_asked_for(
    request: Json, data: st.DataObject
) -> None:
    index = data.draw(st.integers(0, len(request["dialRequests"]) - 1))
    for name in ("clientToken", "phoneNumber", "expirationTime", "attributes"):
        item = {**request["dialRequests"][index]}
        del item[name]
        items = [*request["dialRequests"]]
        items[index] = item
        found = batch.check_request({**request, "dialRequests": items})
        reported = [(each.code, each.pointer, each.params["name"]) for each in found]
        assert reported == [("required", f"/dialRequests/{index}", name)]
        assert not batch.is_valid_request({**request, "dialRequests": items})
    for name in ("id", "dialRequests"):
        rest = {key: value for key, value in request.items() if key != name}
        found = batch.check_request(rest)
        assert [(each.code, each.pointer) for each in found] == [("required", "")]
        assert found[0].params["name"] == name


@pytest.mark.parametrize(
    ("seconds", "inside"),
    [(29, False), (29.5, False), (30, True), (900, True), (900.5, False), (901, False)],
)
def test_the_window_of_a_time_is_30_to_900_seconds(
    seconds: float, *, inside: bool
) -> None:
    moment = (NOW + timedelta(seconds=seconds)).replace(tzinfo=None)
    for text in (moment.isoformat(), f"{moment.isoformat()}Z"):
        found = batch.check_time_stamp(text, now=NOW)
        assert [each.code for each in found] == ([] if inside else ["fromNow"])
        assert batch.check_time_stamp(text) == []
        assert batch.is_valid_time_stamp(text)


@given(requests, st.timezones(), st.integers(-86400, 86400))
def test_the_clock_of_any_time_zone_finds_the_same(
    request: Json, zone: Any, seconds: int
) -> None:
    now = NOW + timedelta(seconds=seconds)
    assert batch.check_request(request, now=now) == batch.check_request(
        request, now=now.astimezone(zone)
    )


@given(requests)
def test_a_request_is_late_or_early_exactly_outside_the_window(request: Json) -> None:
    found = {each.pointer for each in batch.check_request(request, now=NOW)}
    expected = {
        f"/dialRequests/{index}/expirationTime"
        for index, item in enumerate(request["dialRequests"])
        if not is_inside_window(item["expirationTime"])
    }
    assert found == expected


def is_inside_window(text: str) -> bool:
    """30 to 900 seconds after NOW, by the standard library's parser."""
    plain = re.sub("[Zz]$", "", text)
    moment = datetime.fromisoformat(plain).replace(tzinfo=UTC)
    return 30 <= (moment - NOW).total_seconds() <= 900


def test_a_clock_without_a_time_zone_is_refused() -> None:
    naive = datetime(2026, 12, 1)  # noqa: DTZ001 - that is the point
    with pytest.raises(ValueError, match="time zone"):
        batch.check_time_stamp("2026-12-01T12:00:00Z", now=naive)


@pytest.mark.parametrize(
    "text",
    [
        "0000-01-01T00:00:00Z",
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999999Z",
        "9999-12-31T23:59:60Z",
        "2016-12-31T23:59:60",
        "2024-02-29t23:59:59.5z",
    ],
)
def test_a_time_that_is_valid_can_be_parsed_at_the_ends_of_the_calendar(
    text: str,
) -> None:
    if batch.is_valid_time_stamp(text):
        assert batch.parse_time_stamp(text).tzinfo is UTC
    else:
        with pytest.raises(ContractError):
            batch.parse_time_stamp(text)
