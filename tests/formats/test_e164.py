"""What a string lacks to be E.164 is said in words that help."""

import pytest

from predial_runtime.formats.e164 import describe_e164


@pytest.mark.parametrize(
    ("text", "lacks"),
    [
        ("", "it is empty"),
        (" +12065550100", "it starts or ends with white space"),
        ("4.42079E+11", "a spreadsheet has rounded it: format its column as text"),
        ("442079460958", "it does not start with +"),
        ("+44 20 7946 0958", "it has separators between the digits"),
        ("+44x", "it has something other than the digits 0 to 9 behind the +"),
        ("+0442079460958", "its first digit is 0, which no calling code has"),
        ("+4420794609581234", "it has 16 digits, more than 15"),
        ("+4", "it has one digit, fewer than 2"),
    ],
)
def test_what_a_string_lacks_is_said(text: str, lacks: str) -> None:
    assert describe_e164(text) == lacks
