"""An automaton computes few transitions, keeps few, and is right all the same."""

import gc
from collections.abc import Callable
from random import Random

import pytest

from patterns.matching import Matches, by_automaton
from predial_codegen.patterns import translate
from predial_runtime.automaton_programs import Program

Counted = Callable[[Matches, str], int]

# Pattern, what is repeated, and what comes behind, which makes `re` slow or fail.
PUMPED = [
    (r"^(?:\s+|\S{2,})*$", " ", "a"),
    (r"^(?:\w{2}|\W+)*$", "!", "a"),
    ("^(?:[^,]{2,},*|,*)*$", ",", "a"),
    (r"^(?:[\s\S]{1,2}){0,30}$", "a", ""),
    ("^(?:[^,]{1,9},?|,){1,20}$", "a", ""),
    (r"^([\s\S]{2})+([\s\S]{4})*$", "a", "a"),
    ("f.*o", "f", ""),
    (r"^[a-z0-9._%+-]+@[a-z0-9.-]+\.[a-z]{2,}$", "a@a.", "!"),
    (r"^(?=.*[A-Z])(?=.*\d).{8,}$", "a", ""),
    ("^(?!.*--)[a-z-]+$", "a-", "!"),
    (r"(?<=^\w+ )b+.*c$", "b", "d"),
    (r"^(['\"]).*\1$", "'\"", "a"),
    (r"^(?!.*(.)\1{2})[a-z]*$", "ab", "aaa"),
    ("^(a|b|ab)*c$", "ab", "d"),
]


@pytest.fixture(name="computed")
def _computed(monkeypatch: pytest.MonkeyPatch) -> Counted:
    """Count the transitions that are computed, not remembered, for a text."""
    calls: list[str] = []
    after = Program.after

    def counted(program: Program, active: int, symbol: str) -> int:
        calls.append(symbol)
        return after(program, active, symbol)

    monkeypatch.setattr(Program, "after", counted)

    def count(matches: Matches, text: str) -> int:
        calls.clear()
        matches(text)
        return len(calls)

    return count


@pytest.mark.parametrize(("pattern", "pump", "end"), PUMPED)
def test_longer_texts_lead_to_no_new_states(
    pattern: str, pump: str, end: str, computed: Counted
) -> None:
    matches = by_automaton(translate(pattern))
    computed(matches, pump * 400 + end)
    assert computed(matches, pump * 4000 + end) <= 4
    assert not matches(pump * 4000 + end)


def test_what_needs_many_states_forgets_them(computed: Counted) -> None:
    random = Random(1)  # noqa: S311 - the same text in every run
    text = "".join(random.choices("ab", k=30_000))
    matches = by_automaton(translate("a[ab]{20}c|b$"))
    count = computed(matches, text)
    assert len(text) / 2 < count < 2 * len(text)
    gc.collect()
    kept = sum(type(each).__name__ == "_State" for each in gc.get_objects())
    assert 0 < kept < 5000
    for end, expected in (("a" * 21 + "c", True), ("a", False), ("ab", True)):
        assert bool(matches(text + end)) is expected


def test_a_text_of_any_characters_is_read() -> None:
    matches = by_automaton(translate(r"^[^\W\d]*(?:\u{10ffff}|\p{L}\P{L})+$"))
    letters = "".join(map(chr, range(0x4E00, 0x4E00 + 6000)))
    assert not matches(letters)
    assert matches("\u00e91" * 5000 + "\U0010ffff")
    assert not matches("\ud800")


@pytest.mark.parametrize("count", [32_767, 63, 1])
def test_counts_are_exact(count: int) -> None:
    matches = by_automaton(translate(rf"^(?=.*\d)[a-z\d]{{1,{count}}}$"))
    assert matches("1" * count)
    assert not matches("1" * (count + 1))
