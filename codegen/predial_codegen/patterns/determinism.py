"""Decides for which patterns a backtracking matcher has no choice to undo.

Where the next character decides which way to go, every other way fails at once, or was
left for good. So a match takes linear time, whatever the string. A few choices outside
of loops multiply that by a constant. One-unambiguous expressions: Brüggemann-Klein and
Wood (1998), here in a form that is stricter, and easy to see.
"""

from typing import assert_never

from predial_codegen.patterns.charset import NOTHING, CharSet
from predial_codegen.patterns.facts import anchored_start, can_be_empty, first
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

MAX_WAYS = 16
MAX_WIDTH = 32
_MANY = MAX_WAYS + 1


def is_quick(tree: Node) -> bool:
    """Whether `re` takes linear time to match the pattern from the string's start."""
    return _Ways(tree, once=anchored_start(tree)).of(tree, NOTHING) <= MAX_WAYS


def is_short(tree: Node) -> bool:
    """Whether each attempt of a search reads a few characters in a few ways."""
    ways = _Ways(tree, once=False)
    return _width(tree) <= MAX_WIDTH and ways.of(tree, NOTHING) <= MAX_WAYS


class _Ways:
    """In how many ways a matcher may get through a node, given what can follow.

    `_MANY` stands for more than are allowed, or for a number that grows with the text.
    """

    def __init__(self, tree: Node, *, once: bool) -> None:
        nodes = (node for node, _ in walk(tree))
        self.groups = {node.index: node for node in nodes if isinstance(node, Capture)}
        self.once = once

    def of(self, node: Node, follow: CharSet) -> int:
        match node:
            case Char() | Dot() | Escape() | Property() | CharClass() | Anchor():
                ways = 1
            case Sequence(parts):
                ways = self.of_parts(parts, follow)
            case Alternation(options):
                ways = self.of_options(options, follow)
            case Capture(body):
                ways = self.of(body, follow)
            case Repeat():
                ways = self.of_repeat(node, follow)
            case Look(body):
                bounded = self.once or _width(body) <= MAX_WIDTH
                ways = self.of(body, NOTHING) if bounded else _MANY
            case BackReference():
                ways = 1
            case _:
                assert_never(node)
        return min(ways, _MANY)

    def of_parts(self, parts: tuple[Node, ...], follow: CharSet) -> int:
        ways = 1
        for part in reversed(parts):
            ways *= self.of(part, follow)
            start = first(part, self.groups)
            follow = start | follow if can_be_empty(part) else start
        return ways

    def of_options(self, options: tuple[Node, ...], follow: CharSet) -> int:
        each = [self.of(option, follow) for option in options]
        seen = NOTHING
        for option in options:
            start = first(option, self.groups)
            if can_be_empty(option):
                start |= follow
            if start & seen:
                return sum(each)
            seen |= start
        return sum(each) if sum(map(can_be_empty, options)) > 1 else max(each)

    def of_repeat(self, node: Repeat, follow: CharSet) -> int:
        body, maximum = node.body, node.maximum
        if maximum == 0:
            return 1
        start = first(body, self.groups)
        if maximum == 1:
            ways = self.of(body, follow)
            skipped = node.minimum == 0 and (can_be_empty(body) or start & follow)
            return ways + 1 if skipped else ways
        # Within a loop, whatever is tried twice is tried again and again.
        outer, self.once = self.once, False
        within = self.of(body, follow | start)
        self.once = outer
        if can_be_empty(body) or within > 1:
            return _MANY
        if node.minimum == maximum or not start & follow:
            return 1
        return _MANY if maximum is None else maximum - node.minimum + 1


def _width(node: Node) -> float:
    """How many characters a match of the node, and what it looks at, has at most."""
    match node:
        case Char() | Dot() | Escape() | Property() | CharClass():
            width = 1.0
        case Sequence(parts):
            width = sum(map(_width, parts))
        case Alternation(options):
            width = max(map(_width, options))
        case Capture(body) | Look(body):
            width = _width(body)
        case Repeat(body, maximum=maximum):
            once = _width(body)
            width = once and once * (float("inf") if maximum is None else maximum)
        case Anchor():
            width = 0
        case BackReference():
            width = float("inf")
        case _:
            assert_never(node)
    return width
