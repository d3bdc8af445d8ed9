"""Patterns of ECMA-262 that carry their own meaning, apart from the code under test.

Each node knows its text and how it matches, in the continuation-passing way of
https://tc39.es/ecma262/#sec-pattern-semantics (a state is an index and the captures).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

State: TypeAlias = tuple[int, tuple[str | None, ...]]
Continue: TypeAlias = Callable[[State], bool]
WORD = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class One:
    """One character."""

    text: str
    accepts: Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Anchor:
    """An assertion on the text around an index."""

    text: str
    holds: Callable[[str, int], bool]


@dataclass(frozen=True, slots=True)
class Sequence:
    """Parts in a row."""

    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Options:
    """A group of alternatives that does not capture."""

    options: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Group:
    """A group that captures, numbered by its place in the text."""

    body: "Node"
    number: int


@dataclass(frozen=True, slots=True)
class Repeat:
    """A quantified node."""

    body: "Node"
    minimum: int
    maximum: int | None
    lazy: bool


@dataclass(frozen=True, slots=True)
class Look:
    """A look-ahead or look-behind."""

    body: "Node"
    behind: bool
    negated: bool


@dataclass(frozen=True, slots=True)
class Reference:
    """A back-reference."""

    number: int


Node: TypeAlias = One | Anchor | Sequence | Options | Group | Repeat | Look | Reference


def spell(node: Node) -> str:
    """Write the pattern."""
    match node:
        case One(text) | Anchor(text):
            spelled = text
        case Sequence(parts):
            spelled = "".join(map(spell, parts))
        case Options(options):
            spelled = f"(?:{'|'.join(map(spell, options))})"
        case Group(body):
            spelled = f"({spell(body)})"
        case Reference(number):
            spelled = rf"(?:\{number})"
        case Look(body, behind, negated):
            spelled = f"(?{'<' * behind}{'!' if negated else '='}{spell(body)})"
        case Repeat(body, minimum, maximum, lazy):
            bounds = f"{minimum},{'' if maximum is None else maximum}"
            spelled = f"(?:{spell(body)}){{{bounds}}}{'?' * lazy}"
    return spelled


def search(node: Node, text: str, groups: int) -> bool:
    """Whether the pattern, of so many groups, matches anywhere in the text."""
    matcher = _Matcher(text)
    captures = (None,) * groups
    return any(
        matcher.run(node, (start, captures), 1, lambda _: True)
        for start in range(len(text) + 1)
    )


def numbers(node: Node) -> Iterator[int]:
    """Give the numbers of all groups."""
    match node:
        case Sequence(within) | Options(within):
            for part in within:
                yield from numbers(part)
        case Group(body, number):
            yield number
            yield from numbers(body)
        case Repeat(body) | Look(body):
            yield from numbers(body)
        case One() | Anchor() | Reference():
            pass


def steps(node: Node, text: str) -> int:
    """Count what a matcher that backtracks does, as one way after the other fails."""
    matcher = _Matcher(text)
    matcher.run(node, (0, (None,) * 9), 1, lambda state: state[0] == len(text))
    return matcher.steps


class _Matcher:
    def __init__(self, text: str) -> None:
        self.text = text
        self.steps = 0

    def run(self, node: Node, state: State, direction: int, then: Continue) -> bool:
        self.steps += 1
        match node:
            case One():
                found = self.one(node, state, direction, then)
            case Anchor():
                found = node.holds(self.text, state[0]) and then(state)
            case Sequence(parts):
                found = self.sequence(parts[::direction], state, direction, then)
            case Options(options):
                found = any(self.run(o, state, direction, then) for o in options)
            case Group():
                found = self.group(node, state, direction, then)
            case Reference(number):
                captured = state[1][number - 1] or ""
                found = self.reference(captured, state, direction, then)
            case Look():
                found = self.look(node, state, then)
            case Repeat(_, minimum, maximum):
                found = self.repeat(node, state, (minimum, maximum), direction, then)
        return found

    def one(self, node: One, state: State, direction: int, then: Continue) -> bool:
        at, captures = state
        start = min(at, at + direction)
        inside = 0 <= start < len(self.text)
        accepted = inside and node.accepts(self.text[start])
        return accepted and then((at + direction, captures))

    def sequence(
        self, parts: tuple[Node, ...], state: State, direction: int, then: Continue
    ) -> bool:
        if not parts:
            return then(state)
        return self.run(
            parts[0],
            state,
            direction,
            lambda after: self.sequence(parts[1:], after, direction, then),
        )

    def group(self, group: Group, state: State, direction: int, then: Continue) -> bool:
        def capture(after: State) -> bool:
            start, end = sorted((state[0], after[0]))
            captures = list(after[1])
            captures[group.number - 1] = self.text[start:end]
            return then((after[0], tuple(captures)))

        return self.run(group.body, state, direction, capture)

    def reference(
        self, captured: str, state: State, direction: int, then: Continue
    ) -> bool:
        at, captures = state
        start, end = sorted((at, at + direction * len(captured)))
        found = start >= 0 and self.text[start:end] == captured
        return found and then((at + direction * len(captured), captures))

    def look(self, look: Look, state: State, then: Continue) -> bool:
        ends: list[State] = []

        def keep(after: State) -> bool:
            ends.append(after)
            return True

        found = self.run(look.body, state, -1 if look.behind else 1, keep)
        if look.negated:
            return not found and then(state)
        return found and then((state[0], ends[0][1]))

    def repeat(
        self,
        node: Repeat,
        state: State,
        bounds: tuple[int, int | None],
        direction: int,
        then: Continue,
    ) -> bool:
        # https://tc39.es/ecma262/#sec-runtime-semantics-repeatmatcher-abstract-operation
        minimum, maximum = bounds
        if maximum == 0:
            return then(state)
        fewer = max(minimum - 1, 0), None if maximum is None else maximum - 1

        def again(after: State) -> bool:
            if minimum == 0 and after[0] == state[0]:
                return False
            return self.repeat(node, after, fewer, direction, then)

        def turn() -> bool:
            captures = list(state[1])
            for number in numbers(node.body):
                captures[number - 1] = None
            return self.run(node.body, (state[0], tuple(captures)), direction, again)

        if minimum > 0:
            return turn()
        if node.lazy:
            return then(state) or turn()
        return turn() or then(state)
