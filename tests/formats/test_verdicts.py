"""Each format has what its specification has, and nothing else."""

from __future__ import annotations

import pytest

from formats.verdicts import INVALID, VALID
from predial_codegen.formats import FORMATS


@pytest.mark.parametrize(
    ("name", "text"), [(name, text) for name, texts in VALID.items() for text in texts]
)
def test_a_text_that_has_the_format_lacks_nothing(name: str, text: str) -> None:
    assert FORMATS[name].format.describe(text) == ""
    assert FORMATS[name].format.is_valid(text)


@pytest.mark.parametrize(
    ("name", "text"),
    [(name, text) for name, texts in INVALID.items() for text in texts],
)
def test_a_text_without_the_format_is_refused_with_the_reason(
    name: str, text: str
) -> None:
    assert not FORMATS[name].format.is_valid(text)
    assert FORMATS[name].format.describe(text)


def test_every_format_has_cases() -> None:
    assert set(VALID) == set(INVALID) == set(FORMATS) - {"e164"}


@pytest.mark.parametrize(
    ("wider", "narrower"),
    [
        ("idn-email", "email"),
        ("idn-hostname", "hostname"),
        ("iri", "uri"),
        ("iri-reference", "iri"),
        ("iri-reference", "uri-reference"),
        ("uri-reference", "uri"),
    ],
)
def test_one_format_includes_the_other(wider: str, narrower: str) -> None:
    assert all(map(FORMATS[wider].format.is_valid, VALID[narrower]))


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("date", "2023-02-29", "its day is not in the month"),
        ("time", "12:00:00", "it has no offset: end it with Z"),
        ("duration", "P1Y2D", "it is not years, months, days, T, hours"),
        ("email", "ann@-b", "behind the @, it has a label that starts or ends with"),
        ("hostname", "a_b", "something other than letters, digits, hyphens and dots"),
        ("idn-hostname", "1.\u05d0", "it mixes directions of writing against the Bidi"),
        (
            "ipv4",
            "01.2.3.4",
            "it has a part that is not 0 to 255 without leading zeros",
        ),
        ("ipv6", "fe80::1%eth0", "it has a zone, which is no part of an address"),
        ("uri", "/a", "it has no scheme"),
        ("uri", "a:b c", "it has white space, which must be percent-encoded"),
        ("iri", "a:%4", "a % that is not followed by two hexadecimal digits"),
        ("uuid", "0", "it does not have 36 characters"),
        ("uri-template", "{a", "it has a brace without its counterpart"),
        (
            "json-pointer",
            "#/a",
            "it starts with #, which is the form for a URI fragment",
        ),
        ("relative-json-pointer", "0+", "its + or - is not followed by a whole number"),
        ("regex", "a)", "it has a ) without its ("),
        ("regex", "[z-a]", "it has a range that runs backwards"),
    ],
)
def test_the_reason_says_what_to_change(name: str, text: str, reason: str) -> None:
    assert reason in FORMATS[name].format.describe(text)


@pytest.mark.parametrize("text", ["1764590400", "2026-12-01 12:00:00 CEST"])
def test_no_format_names_a_client_of_one_api(text: str) -> None:
    for name in ("date-time", "date-time-utc"):
        assert "boto3" not in FORMATS[name].format.describe(text)
