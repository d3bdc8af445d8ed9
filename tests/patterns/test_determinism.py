"""`re` gets a pattern only where a backtracking matcher has no choice to undo."""

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from patterns.ecma import Node, One, Options, Repeat, Sequence, spell, steps
from patterns.generated import looping
from predial_codegen.patterns import PatternError, translate
from predial_codegen.patterns.determinism import is_quick
from predial_codegen.patterns.parsing import parse

BY_REGEX = [
    ("^a*b*$", "fullmatch", "a*+b*+"),
    (r"^\+[1-9]\d{1,14}$", "fullmatch", r"\+[1-9][0-9]{1,14}+"),
    ("^[a-z]{1,63}(\\.[a-z]{1,63})*$", "fullmatch", None),
    ("^(?:[0-9a-f]{2}){1,20}$", "fullmatch", None),
    ("^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$", "fullmatch", None),
    ("^arn:aws:[^:]*:[^:]*:.*$", "match", None),
    ("^(?:aws|aws-cn|aws-us-gov):a*$", "fullmatch", None),
    ("^(a{0,1000}b){0,1000}$", "fullmatch", None),
    ("^(?!-)[a-z0-9-]{1,63}(?<!-)$", "match", None),
    ("^(?:(?!foo).)*$", "match", None),
    (r"^(?=.{1,253}$)(?:[a-z]{1,63}\.)*$", "match", None),
    (r"^(['\"])[a-z]*\1$", "match", None),
    (r"^(\w)\1$", "match", None),
    ("^a.*", "match", "^a"),
    ("a+", "search", "a"),
    ("[0-9]+\\.?[0-9]*", "search", "[0-9]"),
    (".*a.*", "search", "a"),
    ("[a-z]{1,8}@", "search", "[a-z]@"),
    ("(?<=a|bc)d+", "search", "(?:(?<=a)|(?<=bc))d"),
    ("(?:ab)+c|^d", "search", "abc|^d"),
]
BY_AUTOMATON = [
    "^(a+)+$",
    "^(a|a)*$",
    "^(?:a?){30}a{30}$",
    r"^\d+\d+$",
    r"^\s*(.*)\s*$",
    "^(?:a?b?)*$",
    "^(?:(?=.*a).)*b",
    "^(?!.*--)[a-z-]+$",
    "^a[a-z0-9-]{0,61}[a-z0-9]$",
    "^(?:(?:a|aa)(?:b|bb)){3}(?:c|cc)(?:d|dd)(?:e|ee)$",
    "f.*o",
    "(?<=a|bc)d+$",
    "[a-z]{1,64}@a{1,64}@",
    r"(?<=a+)b.*c",
]


@pytest.mark.parametrize(("pattern", "method", "source"), BY_REGEX)
def test_what_leaves_no_choice_is_a_regex(
    pattern: str, method: str, source: str | None
) -> None:
    found = translate(pattern).matcher
    assert getattr(found, "method", None) == method
    assert source is None or getattr(found, "source", None) == source


@pytest.mark.parametrize("pattern", BY_AUTOMATON)
def test_what_leaves_a_choice_is_an_automaton(pattern: str) -> None:
    assert translate(pattern).matcher.__class__.__name__ == "Automaton"


_A = One("a", "a".__eq__)
_ANY = One("[ab]", "ab".__contains__)


@given(node=looping, pump=st.text("ab", min_size=1, max_size=3), end=st.text("ab\n"))
@example(Repeat(Options((_A, _ANY)), 0, None, lazy=False), "a", "\n")
@example(Sequence((Repeat(_A, 0, None, lazy=False), _A)), "a", "\n")
@settings(deadline=None, max_examples=400)
def test_a_matcher_takes_linear_time(node: Node, pump: str, end: str) -> None:
    try:
        quick = is_quick(parse(f"^(?:{spell(node)})$"))
    except PatternError:
        quick = False
    assume(quick)
    short, long = (steps(node, pump * count + end) for count in (8, 32))
    assert long < 5 * short + 500
