"""Strict checkers accept what predial generates for the official test suite."""

import pytest

from conformance import generated

pytestmark = [
    pytest.mark.conformance,
    pytest.mark.slow,
    pytest.mark.timeout(1200),
]


def test_checkers_accept_the_code_that_is_generated_for_the_suite() -> None:
    assert generated.main([]) == 0
