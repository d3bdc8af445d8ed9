"""The automata are the algebra of finite sets of digit strings."""

from __future__ import annotations

import subprocess
import sys
from functools import reduce

from hypothesis import given
from hypothesis import strategies as st

from number_plan.expressions import unhurried
from predial_codegen.number_plan import automata
from predial_codegen.number_plan.automata import EMPTY_STRING, NOTHING, Language

strings = st.text(alphabet="0189", max_size=5)
sets = st.frozensets(strings, max_size=8)


def language_of(strings: frozenset[str]) -> Language:
    return automata.union_all(
        reduce(
            lambda then, digit: automata.one_of([int(digit)], then),
            reversed(text),
            EMPTY_STRING,
        )
        for text in sorted(strings)
    )


@given(sets, sets)
@unhurried
def test_operations_are_those_of_sets(
    left: frozenset[str], right: frozenset[str]
) -> None:
    a, b = language_of(left), language_of(right)
    assert automata.union(a, b) is language_of(left | right)
    assert automata.intersection(a, b) is language_of(left & right)
    assert automata.difference(a, b) is language_of(left - right)
    pairs = frozenset(first + second for first in left for second in right)
    assert automata.concatenation(a, b) is language_of(pairs)
    assert (a is b) == (left == right)
    assert (automata.fingerprint(a) == automata.fingerprint(b)) == (left == right)


@given(sets, strings)
@unhurried
def test_a_set_knows_its_members(members: frozenset[str], text: str) -> None:
    found = language_of(members)
    assert (text in found) == (text in members)
    assert automata.size(found) == len(members)
    rests = {member.removeprefix(text) for member in members if member.startswith(text)}
    assert automata.derivative(found, text) is language_of(frozenset(rests))


@given(sets)
@unhurried
def test_the_example_is_the_shortest_and_then_the_smallest(
    members: frozenset[str],
) -> None:
    shortest = min(members, key=lambda text: (len(text), text), default=None)
    assert automata.example(language_of(members)) == shortest


@given(st.frozensets(st.integers(0, 6)), strings)
@unhurried
def test_lengths(lengths: frozenset[int], text: str) -> None:
    found = automata.of_lengths(lengths)
    assert (text in found) == (len(text) in lengths)
    assert automata.size(found) == sum(10**length for length in lengths)


@given(sets)
@unhurried
def test_states_are_minimal(members: frozenset[str]) -> None:
    prefixes = {member[:stop] for member in members for stop in range(len(member) + 1)}
    rests = {
        frozenset(one.removeprefix(start) for one in members if one.startswith(start))
        for start in prefixes
    }
    assert len(list(automata.states(language_of(members)))) == len(rests)


def test_fingerprints_do_not_depend_on_the_hash_seed() -> None:
    script = (
        "from predial_codegen.number_plan.automata import fingerprint, of_lengths\n"
        "print(fingerprint(of_lengths({2, 5, 9})))"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert found == {
        f"{automata.fingerprint(automata.of_lengths({2, 5, 9}))}\n".encode()
    }


def test_nothing_has_no_members() -> None:
    assert language_of(frozenset()) is NOTHING
    assert "" not in NOTHING
    assert not list(automata.states(NOTHING))
