"""What a format's quick regex matches has the format."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formats.verdicts import INVALID, VALID
from predial_codegen.formats import FORMATS

QUICK = sorted(
    name for name, known in FORMATS.items() if known.format.regex or known.format.common
)
EXACT = [name for name in QUICK if FORMATS[name].format.regex]


@pytest.mark.parametrize("name", QUICK)
def test_what_matches_has_the_format_and_no_line_feed(name: str) -> None:
    spec = FORMATS[name].format
    # Hypothesis knows no possessive repeats; what these match, plain ones match too.
    plain = (spec.regex or spec.common).replace("++", "+").replace("}+", "}")
    plain = plain.replace("*+", "*").replace("?+", "?")

    @given(st.from_regex(plain, fullmatch=True))
    def has_it(text: str) -> None:
        if spec.quick.fullmatch(text):
            assert spec.is_valid(text)
            assert "\n" not in text

    has_it()


@pytest.mark.parametrize("name", QUICK)
def test_it_matches_nothing_that_has_not_the_format(name: str) -> None:
    spec = FORMATS[name].format
    for text in INVALID.get(name, ()):
        assert spec.quick.fullmatch(text) is None, text


@pytest.mark.parametrize("name", EXACT)
def test_a_regex_that_says_all_matches_all_that_have_the_format(name: str) -> None:
    spec = FORMATS[name].format
    for text in VALID.get(name, ()):
        assert spec.quick.fullmatch(text), text
