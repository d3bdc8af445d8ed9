"""Finds the two shapes of a pattern that make a backtracking matcher slow.

Weber and Seidl, "On the degree of ambiguity of finite automata" (1991): the ways to
read a text are exponentially many if some place comes back to itself in two ways by the
same text, polynomially many if two places loop on a text that also leads from one to
the other, and else bounded.
"""

from collections.abc import Iterator
from itertools import product
from typing import TypeAlias

from predial_codegen.components import components
from predial_codegen.patterns.attempts import Trial
from predial_codegen.patterns.automaton import UnprovenError

MAX_STEPS = 200_000
Places: TypeAlias = tuple[int, ...]


class Ambiguity:
    """The analysis of one graph of attempts, within a number of steps."""

    def __init__(self, trial: Trial) -> None:
        self.trial = trial
        self.steps = 0
        found = components(trial.first, lambda place: trial.after[place])
        self.loops = [loop for loop in found if self.is_loop(loop)]

    def is_loop(self, component: set[int]) -> bool:
        """Whether a component can come back to itself."""
        place = next(iter(component))
        return len(component) > 1 or place in self.trial.after[place]

    def exponential(self) -> set[int] | None:
        """A loop that reads some text in two ways."""
        return next((loop for loop in self.loops if self.reads_twice(loop)), None)

    def polynomial(self) -> set[int] | None:
        """A loop that may, at any time, take over what one before it reads."""
        for before in self.loops:
            between = self.reached_from(before)
            for behind in self.loops:
                if behind is not before and self.takes_over(before, between, behind):
                    return behind
        return None

    def reads_twice(self, loop: set[int]) -> bool:
        """Look for two ways at once, that part and meet again."""
        after = self.trial.after
        if any(after[p][q] > 1 for p in loop for q in after[p] if q in loop):
            return True
        seeds: list[Places] = [(place, place) for place in loop]
        together = components(seeds, lambda pair: self.step(pair, (loop, loop)))
        return any({p == q for p, q in pairs} == {True, False} for pairs in together)

    def takes_over(self, before: set[int], between: set[int], behind: set[int]) -> bool:
        """Look for a text that loops before, leads over, and loops behind."""
        common = self.letters_of(before) & self.letters_of(behind)
        if not common or not between >= behind:
            return False
        seeds: list[Places] = [(p, p, q) for p in before for q in behind]
        lanes = before, between, behind

        def onward(triple: Places) -> Iterator[Places]:
            p, way, q = triple
            if way == q:
                yield p, p, q
            yield from self.step(triple, lanes)

        return any(
            any((p, q, q) in triples and (p, p, q) in triples for p, _, q in triples)
            for triples in components(seeds, onward)
            if len(triples) > 1
        )

    def step(self, places: Places, lanes: tuple[set[int], ...]) -> Iterator[Places]:
        """Let each of the places read the same character, within its lane."""
        shared = -1
        for place in places:
            shared &= self.trial.letters[place]
        if shared:
            ways = [
                [
                    following
                    for following in self.trial.after[place]
                    if following in lane
                ]
                for place, lane in zip(places, lanes, strict=True)
            ]
            for following in product(*ways):
                self.steps += 1
                if self.steps > MAX_STEPS:
                    raise UnprovenError("the loops of the pattern are too many")
                yield following

    def letters_of(self, places: set[int]) -> int:
        """The kinds of characters that any of the places takes."""
        letters = 0
        for place in places:
            letters |= self.trial.letters[place]
        return letters

    def reached_from(self, places: set[int]) -> set[int]:
        """The places that may come later, and the given ones."""
        found = components(sorted(places), lambda place: self.trial.after[place])
        return set[int]().union(*found)
