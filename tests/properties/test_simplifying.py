"""Booleans are negated and merged, and statements simplified: nothing else results."""

from __future__ import annotations

from itertools import product
from typing import Any

import hypothesis.strategies as st
from hypothesis import given

from predial_codegen.booleans import (
    And,
    Boolean,
    Compared,
    IfElse,
    Negation,
    Or,
    all_of,
    any_of,
    compared,
    counted,
    is_instance,
    negated,
    none_of,
    written,
)
from predial_codegen.fragments import Code, code
from predial_codegen.rendering.layout import lines
from predial_codegen.statements import Block, If, Line
from predial_codegen.targets.validators.scope import ACCEPTED, REFUSED
from predial_codegen.targets.validators.simplifying import simplified


class Answering:
    """A value that answers comparisons with something else than True and False."""

    __hash__ = None  # type: ignore[assignment] # pyright: ignore[reportAssignmentType]

    def __eq__(self, other: object) -> Any:
        return [other]

    def __ne__(self, other: object) -> Any:
        return []

    def __lt__(self, other: object) -> Any:
        return 2

    __le__ = __gt__ = __ge__ = __lt__


A, B, ZERO = Code("a"), Code("b"), Code("0")
VALUES = (None, 0, 1, 2.5, float("nan"), "a", Answering())
ATOMS: tuple[Boolean, ...] = (
    *(compared(A, "is", Code("None")), compared(B, "is not", Code("None"))),
    *(compared(A, "==", B), compared(A, "!=", B), compared(A, "is", B)),
    *(compared(A, "in", Code("[b]")), compared(B, "not in", Code("(None, 1)"))),
    *(is_instance(A, "str"), is_instance(A, "int"), is_instance(B, "str", "float")),
    *(
        counted(Code("len(str(a))"), "<", Code("2")),
        Code("bool(a)"),
        Code("str(b)[:0] > ''"),
    ),
    Compared((ZERO, Code("len(str(b))"), Code("3")), ("<=", "<"), of_counts=True),
    IfElse(is_instance(A, "int", "float"), compared(A, ">", ZERO), Code("bool(b)")),
)
BOOLEANS = st.recursive(
    st.sampled_from(ATOMS),
    lambda inner: st.one_of(
        st.builds(Negation, inner),
        st.lists(inner, min_size=2, max_size=3).map(lambda each: And(tuple(each))),
        st.lists(inner, min_size=2, max_size=3).map(lambda each: Or(tuple(each))),
        st.builds(IfElse, inner, inner, inner),
    ),
    max_leaves=6,
)
LINES = (Line(Code("return False")), ACCEPTED, Line(Code("pass")))


def bodies(inner: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    """Statements that hold others."""
    only = st.builds(If, BOOLEANS, inner)
    return st.one_of(
        st.tuples(only),
        st.tuples(st.builds(If, BOOLEANS, inner, inner)),
        st.tuples(only, only),
    )


BLOCKS = st.recursive(
    st.sampled_from(LINES).map(lambda line: (line,)), bodies, max_leaves=6
)


def returned(block: Block) -> list[object]:
    """What a function with these statements returns, for all arguments."""
    text = "\n".join(["def verdict(a, b):", *(each.text for each in lines(block, 1))])
    made: dict[str, Any] = {}
    exec(text, made)  # noqa: S102
    return [made["verdict"](a, b) for a, b in product(VALUES, VALUES)]


def holds(boolean: Boolean) -> list[bool]:
    """Whether it holds, for all arguments."""
    made = eval(code("lambda a, b: {x}", x=written(boolean)).text)  # noqa: S307
    return [bool(made(a, b)) for a, b in product(VALUES, VALUES)]


@given(BOOLEANS)
def test_the_opposite_holds_where_it_does_not(boolean: Boolean) -> None:
    assert holds(negated(boolean)) == [not each for each in holds(boolean)]


@given(st.lists(BOOLEANS, min_size=1, max_size=4))
def test_several_hold_together_as_each_does(booleans: list[Boolean]) -> None:
    each = list(zip(*map(holds, booleans), strict=True))
    assert holds(all_of(*booleans)) == [*map(all, each)]
    assert holds(any_of(*booleans)) == [*map(any, each)]
    assert holds(none_of(*booleans)) == [not any(one) for one in each]


@given(BOOLEANS)
def test_a_last_test_is_the_verdict(boolean: Boolean) -> None:
    block = (If(boolean, REFUSED), ACCEPTED)
    found = returned(simplified(block))
    assert len(simplified(block)) == 1
    assert found == returned(block)
    assert {*map(type, found)} == {bool}


@given(BLOCKS)
def test_statements_return_what_they_did(block: Block) -> None:
    block = (*block, ACCEPTED)
    assert returned(simplified(block)) == returned(block)
