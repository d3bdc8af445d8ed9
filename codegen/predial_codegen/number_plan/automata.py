"""Finite sets of digit strings as minimal acyclic automata.

A `Language` is a state, and equally the set of strings accepted from there. States
are interned bottom up, so every set has one state: equal sets are the same object.
"""

from __future__ import annotations

import hashlib
from functools import cache, reduce
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    Successors = tuple["Language", ...]

DIGITS = "0123456789"


class Language:
    """One set of digit strings.

    Attributes:
        has_empty: Whether the empty string belongs to the set.
        after: For each digit, what may follow it.
    """

    __slots__ = ("after", "has_empty")

    after: Successors
    has_empty: bool

    def __contains__(self, text: str) -> bool:
        return derivative(self, text).has_empty


_interned: dict[tuple[bool, Successors], Language] = {}


def _make_nothing() -> Language:
    nothing = Language()
    nothing.has_empty = False
    nothing.after = (nothing,) * 10
    _interned[nothing.has_empty, nothing.after] = nothing
    return nothing


def language(has_empty: bool, after: Successors) -> Language:  # noqa: FBT001
    """The one state with these successors."""
    key = has_empty, after
    known = _interned.get(key)
    if known is None:
        known = Language()
        known.has_empty, known.after = key
        known = _interned.setdefault(key, known)
    return known


NOTHING = _make_nothing()
EMPTY_STRING = language(has_empty=True, after=NOTHING.after)


def one_of(digits: Iterable[int], then: Language) -> Language:
    """One of the digits, followed by a string of `then`."""
    allowed = frozenset(digits)
    return language(
        has_empty=False,
        after=tuple(then if digit in allowed else NOTHING for digit in range(10)),
    )


def of_lengths(lengths: Iterable[int]) -> Language:
    """Every string of one of these lengths."""
    wanted = frozenset(lengths)
    found = NOTHING
    for length in range(max(wanted, default=0), -1, -1):
        found = language(has_empty=length in wanted, after=(found,) * 10)
    return found


@cache
def union(left: Language, right: Language) -> Language:
    """The strings of either."""
    if left is right or right is NOTHING:
        return left
    if left is NOTHING:
        return right
    return language(
        has_empty=left.has_empty or right.has_empty,
        after=tuple(map(union, left.after, right.after)),
    )


def union_all(languages: Iterable[Language]) -> Language:
    """The strings of any."""
    return reduce(union, languages, NOTHING)


@cache
def intersection(left: Language, right: Language) -> Language:
    """The strings of both."""
    if left is right:
        return left
    if left is NOTHING or right is NOTHING:
        return NOTHING
    return language(
        has_empty=left.has_empty and right.has_empty,
        after=tuple(map(intersection, left.after, right.after)),
    )


@cache
def difference(left: Language, right: Language) -> Language:
    """The strings of the left that the right does not have."""
    if left is right or left is NOTHING:
        return NOTHING
    if right is NOTHING:
        return left
    return language(
        has_empty=left.has_empty and not right.has_empty,
        after=tuple(map(difference, left.after, right.after)),
    )


@cache
def concatenation(left: Language, right: Language) -> Language:
    """A string of the left followed by one of the right."""
    if left is NOTHING:
        return NOTHING
    longer = language(
        has_empty=False,
        after=tuple(concatenation(rest, right) for rest in left.after),
    )
    return union(longer, right) if left.has_empty else longer


@cache
def before_any(of: Language, count: int) -> Language:
    """The strings that belong to the set whatever `count` digits stand behind them."""
    if of is NOTHING:
        return NOTHING
    return language(
        has_empty=_has_all(of, count),
        after=tuple(before_any(rest, count) for rest in of.after),
    )


@cache
def _has_all(of: Language, length: int) -> bool:
    """Whether every string of a length belongs to the set."""
    if of is NOTHING:
        return False
    if not length:
        return of.has_empty
    return all(_has_all(rest, length - 1) for rest in of.after)


def derivative(of: Language, prefix: str) -> Language:
    """What may follow `prefix`: a string of ASCII digits."""
    for character in prefix:
        of = of.after[DIGITS.index(character)]
    return of


@cache
def size(of: Language) -> int:
    """How many strings the set has."""
    if of is NOTHING:
        return 0
    return of.has_empty + sum(map(size, of.after))


@cache
def example(of: Language) -> str | None:
    """The shortest string, and of those the smallest; None where there is none."""
    if of.has_empty:
        return ""
    if of is NOTHING:
        return None
    tails = (
        (digit, example(rest)) for digit, rest in zip(DIGITS, of.after, strict=True)
    )
    strings = (digit + tail for digit, tail in tails if tail is not None)
    return min(strings, key=lambda text: (len(text), text))


def states(of: Language) -> Iterator[Language]:
    """Every state with strings, successors first, in an order fixed by the set."""
    seen = {NOTHING}

    def visit(state: Language) -> Iterator[Language]:
        seen.add(state)
        for successor in state.after:
            if successor not in seen:
                yield from visit(successor)
        yield state

    if of is not NOTHING:
        yield from visit(of)


def fingerprint(of: Language) -> str:
    """A SHA-256 that two sets share only when they are equal."""
    numbers = {NOTHING: 0}
    digest = hashlib.sha256()
    for number, state in enumerate(states(of), start=1):
        numbers[state] = number
        row = " ".join(str(numbers[successor]) for successor in state.after)
        digest.update(f"{state.has_empty:d} {row}\n".encode("ascii"))
    return digest.hexdigest()
