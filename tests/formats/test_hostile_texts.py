"""No text makes a format raise, run away or repeat what it was given."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formats.verdicts import INVALID, VALID
from predial_codegen.formats import FORMATS

NAMES = sorted(FORMATS)
LENGTH = 20_000
_UNITS = [
    *(
        "a",
        "0",
        ".",
        "a.",
        "-",
        "(",
        "()",
        "(?:",
        "(?<a>",
        "(?<",
        "[",
        "[a-",
        "[]",
        "\\",
    ),
    *(
        "\\1",
        "{",
        "{a}",
        "{a,",
        "a{",
        "|",
        "%",
        "%41",
        ":",
        "/",
        "/~0",
        "~",
        "@",
        "a@",
        '"',
    ),
    *(
        '"\\',
        "#",
        "\u00e9",
        "\u00e9.",
        "xn--",
        "\u0628\u200c",
        "\u0628",
        "P1Y",
        "T",
        "0+",
    ),
    *("\\p{", "\\k<", " ", "\ud800", "\u3002"),
]
_AROUND = [
    *(
        "http://-",
        "http://-@",
        "http://[-]",
        "a@-",
        '"-"@a',
        "-@a",
        "xn---",
        "P-T",
        "P-Y",
    ),
    *("{-", "{-}", "(-", "(-)", "[-", "[-]", "12:00:00.-Z", "-~", "-%", "(?<-", "a{-}"),
]
_texts = st.text(st.characters(codec=None, exclude_categories=())) | st.text(
    st.sampled_from(
        "aA19zZ.:-+/?#[]@%{}()|\\^$*<>=!~\"' \n\u00e9\u0628\u200c\u0661\ud800"
    )
)


@pytest.mark.parametrize("name", NAMES)
@given(text=_texts)
def test_the_reason_and_the_verdict_agree(name: str, text: str) -> None:
    spec = FORMATS[name].format
    predicate, describe = spec.is_valid, spec.describe
    assert predicate(text) or describe(text)
    if name != "e164":  # is described only when it is none
        assert predicate(text) == (not describe(text))


@pytest.mark.parametrize("name", NAMES)
def test_a_long_text_ends(name: str) -> None:
    """A format that backtracks or copies would take hours here."""
    spec = FORMATS[name].format
    predicate, describe = spec.is_valid, spec.describe
    for unit in _UNITS:
        long = unit * (LENGTH // len(unit))
        describe(long)
        for around in _AROUND:
            predicate(around.replace("-", long, 1))


@pytest.mark.parametrize("depth", [1_000, 50_000])
def test_groups_nest_as_deep_as_they_like(depth: int) -> None:
    is_regex = FORMATS["regex"].format.is_valid
    assert is_regex("(?:" * depth + ")" * depth)
    assert not is_regex("(?:" * depth + ")" * (depth - 1))
    named = "".join(f"(?<n{n}>" for n in range(depth))
    assert is_regex(named + ")" * depth)
    assert not is_regex(named + "(?<n0>" + ")" * (depth + 1))


@pytest.mark.parametrize("name", sorted(INVALID))
def test_reasons_come_from_a_closed_set(name: str) -> None:
    """A reason that depended on the text would differ for each text of a kind."""
    describe = FORMATS[name].format.describe
    for text in [*VALID[name], *INVALID[name]]:
        for secret in ("\u2603xq", "xq7", "7"):
            reasons = [describe(text + secret), describe(secret + text)]
            assert not any("xq" in each or "\u2603" in each for each in reasons)
            assert "7" not in "".join(reasons)
