"""Builds the automaton whose runs are the attempts of a backtracking matcher.

No attempt is left out: an assertion counts as passed, the body of a look-ahead as a
side branch, and a back-reference as anything that its group may match.
"""

from dataclasses import dataclass, field
from typing import Literal, TypeAlias, assert_never

from predial_codegen.patterns.charset import EVERYTHING, CharSet
from predial_codegen.patterns.facts import can_be_empty
from predial_codegen.patterns.single import characters
from predial_codegen.patterns.syntax import (
    Alternation,
    Anchor,
    BackReference,
    Capture,
    Char,
    CharClass,
    Dot,
    Escape,
    Look,
    Node,
    Property,
    Repeat,
    Sequence,
)
from predial_codegen.patterns.traversal import walk

MAX_STATES = 1500
Guard: TypeAlias = Literal["", "start", "end", "uncertain"]


class UnprovenError(Exception):
    """The analysis cannot decide within its bounds; its text says why."""


@dataclass(slots=True)
class State:
    """A point in a pattern.

    Args:
        free: The states that come next without a character, in the order of trial.
        guard: What must hold here; the matcher may fail at "uncertain".
        takes: The characters that lead on to `target`.
        loop: The offset of the innermost loop around.
    """

    free: list[int] = field(default_factory=list[int])
    guard: Guard = ""
    takes: CharSet | None = None
    target: int = 0
    loop: int = 0


@dataclass(frozen=True, slots=True)
class Automaton:
    """The states by number; a search is at `start` before each character."""

    states: list[State]
    start: int
    accept: int


def build(tree: Node, *, bounded_as_loops: bool) -> Automaton:
    """Build it, with bounded quantifiers either taken for loops or written out."""
    builder = _Builder(tree, bounded_as_loops=bounded_as_loops)
    start, pattern, skip = builder.new(), builder.new(), builder.new()
    builder.states[start].free += [pattern, skip]
    builder.states[skip].takes = EVERYTHING
    builder.states[skip].target = start
    return Automaton(builder.states, start, builder.node(tree, pattern))


class _Builder:
    def __init__(self, tree: Node, *, bounded_as_loops: bool) -> None:
        self.states: list[State] = []
        self.bounded_as_loops = bounded_as_loops
        nodes = (node for node, _ in walk(tree))
        self.groups = {node.index: node for node in nodes if isinstance(node, Capture)}
        self.loop = 0

    def new(self, *before: int) -> int:
        """Add a state that comes freely after others."""
        if len(self.states) >= MAX_STATES:
            raise UnprovenError("the pattern is too large")
        self.states.append(State(loop=self.loop))
        number = len(self.states) - 1
        for state in before:
            self.states[state].free.append(number)
        return number

    def node(self, node: Node, start: int) -> int:
        """Add a node behind a state, and give the state behind the node."""
        match node:
            case Char() | Dot() | Escape() | Property() | CharClass():
                end = self.character(characters(node), start)
            case Sequence(parts):
                end = start
                for part in parts:
                    end = self.node(part, end)
            case Alternation(options):
                end = self.new(*[self.node(o, self.new(start)) for o in options])
            case Capture(body):
                end = self.node(body, start)
            case Repeat():
                end = self.repeat(node, start)
            case Anchor(kind):
                guard: Guard = kind if kind in ("start", "end") else "uncertain"
                end = self.guarded(guard, start)
            case Look():
                end = self.look(node, start)
            case BackReference(index):
                end = self.reference(self.groups[index].body, start)
            case _:
                assert_never(node)
        return end

    def character(self, chars: CharSet, start: int) -> int:
        here, end = self.new(start), self.new()
        self.states[here].takes = chars
        self.states[here].target = end
        return end

    def guarded(self, guard: Guard, start: int) -> int:
        end = self.new(start)
        self.states[end].guard = guard
        return end

    def look(self, look: Look, start: int) -> int:
        if not look.behind:
            self.node(look.body, self.new(start))
        elif any(isinstance(node, Look) for node, _ in walk(look.body)):
            raise UnprovenError("a look-behind has another look within")
        return self.guarded("uncertain", start)

    def reference(self, body: Node, start: int) -> int:
        if any(
            isinstance(node, Repeat | BackReference | Look) for node, _ in walk(body)
        ):
            raise UnprovenError("a back-reference is to a group with quantifiers")
        end = self.node(body, self.new(start))
        return self.guarded("uncertain", self.new(start, end))

    def repeat(self, node: Repeat, start: int) -> int:
        maximum = node.maximum
        if maximum is None or (self.bounded_as_loops and maximum > 1):
            return self.looped(node, start)
        end = self.copied(node.body, node.minimum, start)
        return self.optional(node, maximum - node.minimum, end)

    def copied(self, body: Node, count: int, start: int) -> int:
        end = start
        for _ in range(count):
            before = len(self.states)
            end = self.node(body, end)
            if len(self.states) == before:
                break  # an empty body stays empty
        return end

    def optional(self, node: Repeat, count: int, start: int) -> int:
        end, at = self.new(), start
        for _ in range(count):
            body = self.new()
            self.choose(node, at := self.new(at), [body], [end])
            at = self.node(node.body, body)
        self.states[at].free.append(end)
        return end

    def looped(self, node: Repeat, start: int) -> int:
        """Add a loop, whose end is tried twice when an iteration may be empty."""
        copies = 0 if self.bounded_as_loops else max(node.minimum - 1, 0)
        at = self.new(self.copied(node.body, copies, start))
        outer, self.loop = self.loop, node.position
        empty = can_be_empty(node.body)
        body, end = self.new(), self.new()
        self.choose(node, at, [body], [end] if node.minimum == 0 else [])
        again = [body, body] if empty and node.minimum > 1 else [body]
        last = self.node(node.body, body)
        self.loop = outer
        self.choose(node, self.new(last), again, [end, end] if empty else [end])
        return end

    def choose(self, node: Repeat, at: int, more: list[int], enough: list[int]) -> None:
        first, second = (enough, more) if node.lazy else (more, enough)
        self.states[at].free += first + second
