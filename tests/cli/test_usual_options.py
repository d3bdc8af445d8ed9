"""Usual options are read as argparse reads them, without argparse."""

from __future__ import annotations

import hypothesis
import pytest
from hypothesis import strategies as st

from predial.command import options, parsing
from predial.errors import UsageError

WORDS = (
    *("a.json", "b", "-", "--", "", "x=y", "auto", "json", "--formt", "-qq", "--fix"),
    *("--format", "--format=json", "--format=", "--format=x", "--now=-1", "--now"),
    *("--color", "--color=never", "--contract", "--role=", "--stdin-filename"),
    *("--strict", "--no-strict", "--strict=x", "-q", "--quiet", "--fixtures"),
    *("--show-values", "--no-show-values", "--all-branches", "--max-errors", "-h"),
)


@hypothesis.settings(max_examples=1000)
@hypothesis.given(st.lists(st.sampled_from(WORDS), max_size=6))
def test_what_is_read_is_what_argparse_reads(words: list[str]) -> None:
    found = options.usual_options(["check", *words])
    if found is not None:
        read = vars(parsing.parsed(["check", *words]))
        assert vars(found) == {**read, "files": tuple(read["files"])}


@pytest.mark.parametrize(
    "line",
    [
        "check a.json",
        "check --fixtures a.json b.json",
        "check --format sarif --strict -q a.json -",
        "check a.json --color=always --now now",
        "check --contract a.b --role request --show-values a.json",
    ],
)
def test_usual_ones_are_left_to_nobody(line: str) -> None:
    assert options.usual_options(line.split()) is not None


@pytest.mark.parametrize("line", ["check a --strict b", "check --format", "check -q"])
def test_wrong_ones_are_left_to_argparse(line: str) -> None:
    assert options.usual_options(line.split()) is None
    with pytest.raises(UsageError):
        parsing.parsed(line.split())
