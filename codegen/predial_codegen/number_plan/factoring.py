"""Write a set of digit strings as one short regular expression.

Every state has a next state that all its strings must pass: the nearest common one,
its post-dominator. Alternatives are joined where they first meet, so that what
follows, such as the last six digits of most numbers, is written once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from .automata import EMPTY_STRING, NOTHING, states
from .errors import NumberPlanError
from .syntax import Choice, Digits, Repeat, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .automata import Language
    from .syntax import Expression

    Edge: TypeAlias = tuple[Expression, Language]

_SKIP = Sequence(())


def expression_of(of: Language) -> Expression:
    """A short expression that matches exactly the strings of the set.

    Raises:
        NumberPlanError: The set is empty; no expression says so.
    """
    if of is NOTHING:
        raise NumberPlanError("no expression matches nothing")
    return _Meetings.of(of).route(of, EMPTY_STRING)


@dataclass(frozen=True, slots=True)
class _Meetings:
    """The post-dominator tree: for each state, what every string must pass next."""

    following: dict[Language, Language]
    depth: dict[Language, int]

    @classmethod
    def of(cls, start: Language) -> _Meetings:
        tree = cls({EMPTY_STRING: EMPTY_STRING}, {EMPTY_STRING: 0})
        for state in states(start):
            if state is not EMPTY_STRING:
                tree.add(state)
        return tree

    def add(self, state: Language) -> None:
        first, *others = (target for _, target in _edges(state))
        for other in others:
            first = self.meeting(first, other)
        self.following[state] = first
        self.depth[state] = self.depth[first] + 1

    def meeting(self, left: Language, right: Language) -> Language:
        while left is not right:
            if self.depth[left] >= self.depth[right]:
                left = self.following[left]
            else:
                right = self.following[right]
        return left

    def last_before(self, goal: Language, state: Language) -> Language:
        """The last state on the way to `goal`; the goal itself if it is there."""
        while state is not goal and self.following[state] is not goal:
            state = self.following[state]
        return state

    def route(self, state: Language, goal: Language) -> Expression:
        """Every way from a state to one that it must pass."""
        hops: list[Expression] = []
        while state is not goal:
            hops.append(self.hop(_edges(state), self.following[state]))
            state = self.following[state]
        return _sequence(hops)

    def hop(self, edges: Iterable[Edge], goal: Language) -> Expression:
        """Every way along the edges to the first state where they all meet."""
        options: list[Expression] = []
        joined: dict[Language, list[Edge]] = {}
        for label, target in edges:
            last = self.last_before(goal, target)
            if last is goal:
                options.append(label)
            else:
                joined.setdefault(last, []).append((label, target))
        options += [
            _sequence([self.hop(some, last), self.route(last, goal)])
            for last, some in joined.items()
        ]
        return _choice(options)


def _edges(state: Language) -> list[Edge]:
    """The ways out of a state, by ascending digit; the end of a string is the last."""
    labels: dict[Language, list[int]] = {}
    for digit, target in enumerate(state.after):
        if target is not NOTHING:
            labels.setdefault(target, []).append(digit)
    edges: list[Edge] = [(Digits(tuple(some)), to) for to, some in labels.items()]
    if state.has_empty:
        edges.append((_SKIP, EMPTY_STRING))
    return edges


def _choice(options: list[Expression]) -> Expression:
    needed = [option for option in options if option != _SKIP]
    body = needed[0] if len(needed) == 1 else Choice(tuple(needed))
    return body if len(needed) == len(options) else _optional(body)


def _optional(body: Expression) -> Expression:
    """The body or nothing; `x(?:x(?:x)?)?` becomes `x{0,3}`."""
    match body:
        case Repeat(inner, 1, most) | Repeat(inner, 0, most):
            return Repeat(inner, 0, most)
        case _:
            return Repeat(body, 0, 1)


def _sequence(parts: list[Expression]) -> Expression:
    """The parts in order, repetitions of one body counted."""
    counted: list[Repeat] = []
    for part in _flat(parts):
        this = part if isinstance(part, Repeat) else Repeat(part, 1, 1)
        if counted and counted[-1].body == this.body:
            last = counted.pop()
            least, most = last.least + this.least, last.most + this.most
            this = Repeat(this.body, least, most)
        counted.append(this)
    bodies = tuple(
        repeat.body if repeat.least == repeat.most == 1 else repeat
        for repeat in counted
    )
    return bodies[0] if len(bodies) == 1 else Sequence(bodies)


def _flat(parts: Iterable[Expression]) -> Iterable[Expression]:
    for part in parts:
        if isinstance(part, Sequence):
            yield from _flat(part.parts)
        else:
            yield part
