"""Simplified statements do what they did before."""

from __future__ import annotations

from itertools import product
from typing import Any

import hypothesis.strategies as st
from hypothesis import given

from predial_codegen.fragments import Code
from predial_codegen.rendering.layout import lines
from predial_codegen.statements import Block, If, Line
from predial_codegen.targets.validators.scope import ACCEPTED, REFUSED
from predial_codegen.targets.validators.simplifying import (
    any_class,
    none_of,
    simplified,
)

VALUES = (None, 0, 1, float("nan"), "a")
ATOMS = (
    *("a is None", "b is not None", "a == b", "a != b", "b in (0, 1)", "b not in (a,)"),
    *("isinstance(a, str)", "isinstance(a, int)", "a is b is None", "a", "b"),
    *(
        "not isinstance(b, int)",
        "'é' != a",
        "not a",
        "str(a) < str(b)",
        "a if b else not a",
    ),
)
TESTS = st.recursive(
    st.sampled_from(ATOMS),
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from((" or ", " and ")), inner).map(
            lambda parts: f"({parts[0]}){parts[1]}({parts[2]})"
        ),
        inner.map(lambda test: f"not ({test})"),
    ),
    max_leaves=6,
)
RETURNED = (Line(Code("return False")), Line(Code("return True")), Line(Code("pass")))


def bodies(inner: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    """Statements that hold others."""
    tests = TESTS.map(Code)
    only = st.builds(If, tests, inner)
    return st.one_of(
        st.tuples(only),
        st.tuples(st.builds(If, tests, inner, inner)),
        st.tuples(only, only),
    )


BLOCKS = st.recursive(
    st.sampled_from(RETURNED).map(lambda line: (line,)), bodies, max_leaves=6
)


def results(block: Block) -> list[object]:
    """What a function with these statements returns, for all arguments."""
    text = "\n".join(["def verdict(a, b):", *(each.text for each in lines(block, 1))])
    made: dict[str, Any] = {}
    exec(text, made)  # noqa: S102
    return [bool(made["verdict"](a, b)) for a, b in product(VALUES, VALUES)]


@given(TESTS)
def test_a_last_test_is_the_verdict(test: str) -> None:
    block = (If(Code(test), REFUSED), ACCEPTED)
    assert len(simplified(block)) == 1
    assert results(simplified(block)) == results(block)


@given(BLOCKS)
def test_statements_return_what_they_did(block: Block) -> None:
    block = (*block, ACCEPTED)
    assert results(simplified(block)) == results(block)


@given(st.lists(TESTS, min_size=1, max_size=4))
def test_none_of_some_tests_holds(tests: list[str]) -> None:
    held = [Code(test if test in ATOMS[:-1] else f"({test})") for test in tests]
    plain = Code(f"not ({' or '.join(each.text for each in held)})")
    one = none_of(any_class(held, Code("a")))
    assert results((If(one, REFUSED), ACCEPTED)) == results(
        (If(plain, REFUSED), ACCEPTED)
    )
