"""Generated patterns match in Python what ECMA-262 says that they match."""

from contextlib import suppress

import pytest
from hypothesis import event, example, given, settings
from hypothesis import strategies as st

from patterns.ecma import Node, numbers, search, spell
from patterns.generated import plain, referring, texts
from patterns.matching import by_automaton, matcher
from predial_codegen.patterns import PatternError, translate

_TEXTS = st.lists(texts, min_size=1, max_size=6)
_TOKENS = st.sampled_from(
    [
        *"()[]{}*+?|^$.\\-a09,<>=!:kuxpPncdB#_/ ",
        *[r"\k<n>", r"\p{L}", r"\ud83d", r"\ude00", r"\1", "&&", "--", "~~", "||"],
        *["<n>", "(?<n>", "(?:", "(?=", "(?<=", "{1,2}", "[^"],
    ]
)


def _compare(node: Node, samples: list[str]) -> None:
    pattern = spell(node)
    groups = max(numbers(node), default=0)
    try:
        translated = translate(pattern)
    except PatternError:
        return  # refused: nothing is promised
    matchers = [matcher(translated)]
    with suppress(PatternError):  # `re` may serve what an automaton does not
        matchers.append(by_automaton(translated))
    for text in samples:
        expected = search(node, text, groups)
        found = {bool(each(text)) for each in matchers}
        assert found == {expected}, (pattern, text)


@given(node=plain, samples=_TEXTS)
@settings(deadline=None, max_examples=400)
def test_patterns_match_the_same_texts(node: Node, samples: list[str]) -> None:
    _compare(node, samples)


@given(node=referring, samples=_TEXTS)
@settings(deadline=None, max_examples=400)
def test_references_find_the_same_texts(node: Node, samples: list[str]) -> None:
    _compare(node, samples)


@given(st.one_of(st.text(max_size=12), st.lists(_TOKENS, max_size=9).map("".join)))
@example("(?:a{0,99}){0,99}" * 40)
@example("(?:(?:(?:a{0,99}){0,99}b){0,99}c?)*" * 40)
@example("(?:" * 49 + "a*" + ")*" * 49)
@example("|".join("ab*" for _ in range(800)))
@example("(" * 20 + "a?|b?" + "){9}" * 20)
@example("(?:){4294967294}")
@example("[^]?" * 400 + "x")
@example("(?:a*b*)*" * 30 + "c.*d")
@example("".join(f"[{chr(97 + n)}-z]*" for n in range(25)) + "$")
@example("".join(rf"(\w).*\{n}" for n in range(1, 9)))
@example("(.)" + "(?:x|y" * 45 + r"\1" + ")*" * 45 + "z.*a")
@example("(a|b|cd)" + "x|y" * 400 + r"\1" + "z.*a")
@example("(a|bc)" + "(?:x|y" * 45 + r"\1" + ")*" * 45 + "z.*a")
@example("(" * 1000)
@example("(?:" * 51 + ")" * 51)
@example("[" * 40)
@example("a{" + "9" * 5000 + "}")
@example("\\" + "1" * 5000)
@example("\\u{" + "0" * 5000 + "}")
@settings(deadline=None, max_examples=600)
def test_any_text_is_translated_or_refused(pattern: str) -> None:
    try:
        translated = translate(pattern)
    except PatternError as error:
        event(error.message)
    else:
        matcher(translated)(pattern)


@pytest.mark.parametrize("depth", [1, 50])
def test_groups_nest_up_to_the_limit(depth: int) -> None:
    assert translate("(" * depth + "a" + ")" * depth)
