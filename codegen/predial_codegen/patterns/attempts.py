"""Counts in how many ways a matcher gets from one character to the next.

A `Trial` has one vertex per place in the pattern that takes a character, and an edge
for each way to go on from there. What follows a place that cannot fail is never tried
again, so it is left out.
"""

from collections import Counter
from dataclasses import dataclass

from predial_codegen.patterns.automaton import Automaton, UnprovenError
from predial_codegen.patterns.charset import LAST, NOTHING, WORD, CharSet

MAX_STEPS = 200_000
_ACCEPT = -1
_ACCEPT_AT_END = -2
_UNCERTAIN = -3


@dataclass(frozen=True, slots=True)
class Trial:
    """The graph of attempts.

    Args:
        first: Where a search may begin.
        after: For each place, those that follow, with the number of ways.
        letters: For each place, the kinds of characters that it takes, as bits.
        samples: One character of each kind.
    """

    first: frozenset[int]
    after: dict[int, Counter[int]]
    letters: dict[int, int]
    samples: list[int]


def trial(automaton: Automaton) -> Trial:
    """Follow all attempts of a search that starts with the text."""
    closures = _Closures(automaton)
    begin = closures.of(automaton.start, at_start=True)
    pending, onward = list(_places(begin)), dict[int, list[int]]()
    while pending:
        place = pending.pop()
        if place not in onward:
            target = automaton.states[place].target
            onward[place] = closures.of(target, at_start=False)
            pending += _places(onward[place])
    samples, letters = _letters(
        {p: automaton.states[p].takes or NOTHING for p in onward}
    )
    sure = _sure(onward, letters, len(samples))
    after = {
        place: Counter[int]() if place in sure else Counter(_places(closure))
        for place, closure in onward.items()
    }
    return Trial(frozenset(_places(begin)), after, letters, samples)


def _places(closure: list[int]) -> list[int]:
    return [item for item in closure if item >= 0]


class _Closures:
    """What comes next without a character, in the order of trial, once for each way."""

    def __init__(self, automaton: Automaton) -> None:
        self.automaton = automaton
        self.steps = 0

    def of(self, start: int, *, at_start: bool) -> list[int]:
        """Follow every way that passes no state twice."""
        found: list[int] = []
        on_way: set[int] = set()
        stack = [(start, False)]
        while stack:
            number, at_end = stack.pop()
            if number < 0:
                on_way.discard(~number)
            elif number not in on_way and (at_start or not self.needs_start(number)):
                self.count_step()
                on_way.add(number)
                state = self.automaton.states[number]
                at_end = at_end or state.guard == "end"
                found += self.items(number, at_end=at_end)
                stack.append((~number, at_end))
                stack += [(following, at_end) for following in reversed(state.free)]
        return found

    def items(self, number: int, *, at_end: bool) -> list[int]:
        state = self.automaton.states[number]
        items = [_UNCERTAIN] if state.guard == "uncertain" else []
        if number == self.automaton.accept:
            items.append(_ACCEPT_AT_END if at_end else _ACCEPT)
        if state.takes is not None and not at_end:
            items.append(number)
        return items

    def needs_start(self, number: int) -> bool:
        return self.automaton.states[number].guard == "start"

    def count_step(self) -> None:
        self.steps += 1
        if self.steps > MAX_STEPS:
            raise UnprovenError("the pattern has too many ways to go on")


def _letters(sets: dict[int, CharSet]) -> tuple[list[int], dict[int, int]]:
    """Sort all characters into kinds that no set distinguishes."""
    distinct = list(dict.fromkeys(sets.values()))
    edges = {edge for chars in distinct for a, b in chars.ranges for edge in (a, b + 1)}
    kinds: dict[tuple[bool, ...], int] = {}
    for code in sorted({*range(0x7F)} | edges - {LAST + 1}, key=_obscurity):
        kinds.setdefault(tuple(code in chars for chars in distinct), code)
    bits = {
        chars: sum(1 << kind for kind, key in enumerate(kinds) if key[index])
        for index, chars in enumerate(distinct)
    }
    return list(kinds.values()), {place: bits[chars] for place, chars in sets.items()}


def _obscurity(code: int) -> tuple[bool, bool, int]:
    return code not in WORD, not 0x20 <= code < 0x7F, code


def _sure(
    onward: dict[int, list[int]], letters: dict[int, int], kinds: int
) -> set[int]:
    """Find the places behind which the first attempt that fits always succeeds."""
    sure = set(onward)
    before = -1
    while before != len(sure):
        before = len(sure)
        for place in reversed(onward):
            if place in sure and not _succeeds(onward[place], sure, letters, kinds):
                sure.discard(place)
    return sure


def _succeeds(
    closure: list[int], sure: set[int], letters: dict[int, int], kinds: int
) -> bool:
    if _UNCERTAIN in closure:
        return False
    undecided = 1 << kinds  # one more kind: the end of the text
    undecided |= undecided - 1
    for item in closure:
        if item == _ACCEPT:
            return True
        if item == _ACCEPT_AT_END:
            undecided &= ~(1 << kinds)
        elif undecided & letters[item]:
            if item not in sure:
                return False
            undecided &= ~letters[item]
        if not undecided:
            return True
    return False
