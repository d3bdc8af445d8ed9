"""The picture of a terminal in the documentation is what the command prints now."""

from __future__ import annotations

import sys

import pytest

if sys.platform == "win32":
    pytest.skip("Windows has no pseudo-terminal", allow_module_level=True)

from docs.picture import PICTURE, drawn, printed, strings


def test_the_picture_shows_what_is_printed() -> None:
    output = printed()
    assert "\x1b[31m" in output, "a terminal gets colours"
    shown = strings(PICTURE.read_text("utf-8"))
    assert shown == strings(drawn(output)), "run `make picture`, and look at it"


def test_the_picture_fetches_nothing() -> None:
    svg = PICTURE.read_text("utf-8").replace('xmlns="http://www.w3.org/2000/svg"', "")
    assert "://" not in svg
