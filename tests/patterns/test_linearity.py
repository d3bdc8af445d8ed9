"""Patterns that may take more than linear time are found, and rewritten if known."""

import re

import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from patterns.ecma import Node, search, spell
from patterns.generated import looping
from predial_codegen.patterns import (
    PatternError,
    linear_form,
    superlinear,
    translate,
)

LINEAR = [
    "",
    "a+",
    ".*",
    "^a*b*$",
    r"^\+[1-9]\d{1,14}$",
    r"^[a-z]{1,63}(\.[a-z]{1,63})*$",
    "^(?:[0-9a-f]{2}){1,20}$",
    "^([0-9]{3}){2}$",
    "^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$",
    "[a-z]{1,64}@",
    r"^(?!.*\.\.)[a-z.]+$",
    "^(?:a|b)*$",
    "^(a?)*$",
    r"^\S(.*\S)?$",
    "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",
    "^arn:aws:[^:]*:[^:]*:.*$",
    r"^[\s\S]*$",
    "(?<=a|bc)d+",
    r"^(['\"])[a-z]*\1$",
    "^(a{0,1000}b){0,1000}$",
]

# Pattern, kind, offset, and the linear Python where one is known.
DANGEROUS = [
    ("^(a+)+$", "exponential", 2, r"^a+\Z"),
    ("^(a*)*$", "exponential", 2, r"^a*\Z"),
    ("^(a|a)*$", "exponential", 1, r"^a*\Z"),
    (r"^(\w|\d)*$", "exponential", 1, r"^[a-zA-Z0-9_]*\Z"),
    ("^(a|b|[ab])+$", "exponential", 1, r"^[ab]+\Z"),
    ("^(a|a+)+$", "exponential", 1, r"^a+\Z"),
    (r"^([a-z]+\.?)+$", "exponential", 1, r"^(?:[a-z]\.?)+\Z"),
    (r"^(\.?[a-z]+)+$", "exponential", 1, r"^(?:\.?[a-z])+\Z"),
    ("^(?:(?:a?)*b)*$", "exponential", 1, r"^(?:a*b)*\Z"),
    ("^(a{1,100}){1,100}$", "exponential", 2, r"^a{1,10000}\Z"),
    ("^(?:a?){30}a{30}$", "exponential", 1, r"^a{30,60}\Z"),
    ("^(a{2,})*$", "exponential", 1, r"^(?:a{2,})?\Z"),
    ("^(a|aa)+$", "exponential", 1, None),
    ("^(a|b|ab)*c$", "exponential", 1, None),
    (r"^\d+\d+$", "polynomial", 4, r"^[0-9]{2,}\Z"),
    ("^[a-z]+[a-z0-9]*$", "polynomial", 7, r"^[a-z][a-z0-9]*\Z"),
    (r"^.*\d+$", "polynomial", 3, r"^[^\n\r\u2028\u2029]*[0-9]\Z"),
    ("a+b", "polynomial", 0, "ab"),
    (".*a", "polynomial", 0, "a"),
    ("[ab]+$", "polynomial", 0, r"[ab]\Z"),
    ("(?:ab)+c|^d", "polynomial", 0, "abc|^d"),
    ("a{1,10000}b", "polynomial", 0, "ab"),
    ("(?:(?=.*a).)*b", "polynomial", 6, "b"),
    ("^(?:(?=.*a).)*b", "polynomial", 7, None),
    ("a[a-z]*b", "polynomial", 1, None),
    (r"^\s*(.*)\s*$", "polynomial", 8, None),
    (r"^(a+)\1$", "unproven", 0, None),
    ("(?:ab){700}c{700,}(?:ab){700}", "polynomial", 0, None),
]


@pytest.mark.parametrize("pattern", LINEAR)
def test_linear_patterns_stay_as_they_are(pattern: str) -> None:
    translated = translate(pattern)
    assert superlinear(translated) is None
    assert linear_form(translated) is translated


@pytest.mark.parametrize(("pattern", "kind", "position", "python"), DANGEROUS)
def test_danger_is_found(
    pattern: str, kind: str, position: int, python: str | None
) -> None:
    translated = translate(pattern)
    danger = superlinear(translated)
    assert danger is not None
    assert (danger.kind, danger.position) == (kind, position)
    assert danger.attack
    form = linear_form(translated)
    assert (form and form.python) == python
    assert form is None or form.ecma == pattern


@pytest.mark.parametrize(
    "pattern",
    [
        "(?:a{0,99}){0,99}" * 40,
        "(?:" * 49 + "a*" + ")*" * 49,
        "|".join("ab*" for _ in range(800)),
        "(?:a?b?c?d?e?f?){40}",
        "(" * 20 + "a?|b?" + "){9}" * 20,
        "(?:){4294967294}",
        "[^]?" * 400 + "x",
        "[^]??" * 400 + "x",
        "(?:a*b*)*" * 30,
        "(?:" + "a*" * 60 + ")*",
        "".join(f"[{chr(97 + n)}-z]*" for n in range(25)) + "$",
    ],
)
def test_hostile_patterns_end(pattern: str) -> None:
    translated = translate(pattern)
    superlinear(translated)
    linear_form(translated)


@given(node=looping, samples=st.lists(st.text("ab\n", max_size=6), max_size=8))
@settings(deadline=None, max_examples=400)
def test_linear_forms_match_the_same_texts(node: Node, samples: list[str]) -> None:
    try:
        translated = translate(spell(node))
    except PatternError:  # such as a look-behind without a width
        reject()
    form = linear_form(translated)
    if form is not None:
        found = re.compile(form.python).search
        for text in samples:
            assert (found(text) is not None) == search(node, text, 9), (
                form.python,
                text,
            )
