"""What an expression matches: as a set of strings, or as an ordered list of paths."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, assert_never

from .automata import (
    EMPTY_STRING,
    Language,
    intersection,
    one_of,
    union,
    union_all,
)
from .syntax import Choice, Digits, End, Group, Repeat, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .syntax import Expression


def matched(expression: Expression, then: Language = EMPTY_STRING) -> Language:
    """A match of the expression followed by a string of `then`."""
    match expression:
        case Digits(allowed):
            return one_of(allowed, then)
        case Sequence(parts):
            for part in reversed(parts):
                then = matched(part, then)
            return then
        case Choice(options):
            return union_all(matched(option, then) for option in options)
        case Repeat(body, least, most):
            found = then
            for _ in range(most - least):
                found = union(then, matched(body, found))
            for _ in range(least):
                found = matched(body, found)
            return found
        case Group(body):
            return matched(body, then)
        case End():
            return intersection(then, EMPTY_STRING)
        case _:
            assert_never(expression)


@dataclass(frozen=True, slots=True)
class Path:
    """One way through an expression: a digit set per character.

    Attributes:
        steps: The digits allowed at each position.
        groups: For each capture that took part, its number and its slice.
        at_end: Whether the text must stop there.
    """

    steps: tuple[tuple[int, ...], ...] = ()
    groups: tuple[tuple[int, int, int], ...] = ()
    at_end: bool = False

    def matched(self, then: Language) -> Language:
        """The texts that the path matches at their start; `then` may follow it."""
        found = EMPTY_STRING if self.at_end else then
        for allowed in reversed(self.steps):
            found = one_of(allowed, found)
        return found

    def captured(self) -> dict[int, tuple[int, int]]:
        """The slice of each group that took part; the last capture counts."""
        return {number: (start, stop) for number, start, stop in self.groups}


def paths(expression: Expression, before: Path = Path()) -> Iterator[Path]:
    """Every path in the order in which a backtracking matcher tries them."""
    match expression:
        case Digits(allowed):
            if not before.at_end:
                yield replace(before, steps=(*before.steps, allowed))
        case Sequence(parts):
            yield from _paths_through(parts, before)
        case Choice(options):
            for option in options:
                yield from paths(option, before)
        case Repeat(body, least, most):
            yield from _paths_repeated(body, least, most, before)
        case Group(body, number):
            start = len(before.steps)
            for path in paths(body, before):
                group = number, start, len(path.steps)
                yield replace(path, groups=(*path.groups, group))
        case End():
            yield replace(before, at_end=True)
        case _:
            assert_never(expression)


def _paths_through(parts: tuple[Expression, ...], before: Path) -> Iterator[Path]:
    if not parts:
        yield before
        return
    for path in paths(parts[0], before):
        yield from _paths_through(parts[1:], path)


def _paths_repeated(
    body: Expression, least: int, most: int, before: Path
) -> Iterator[Path]:
    if most:
        for path in paths(body, before):
            yield from _paths_repeated(body, max(least - 1, 0), most - 1, path)
    if not least:
        yield before
