"""Replaces back-references by characters at a fixed distance, where that is known.

In `(.)x\\1` the reference is the character that stood two before it. Behind `^(.).*` it
is the first of the string.
"""

from typing import assert_never

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
from predial_codegen.patterns.traversal import rebuilt, walk


class _UnknownError(Exception):
    """A reference whose group stands at no distance that is known."""


def with_distances(tree: Node) -> Node:
    """The tree, in which references are single characters as far as possible."""
    groups = {node.index: node for node, _ in walk(tree) if isinstance(node, Capture)}
    used = {node.index for node, _ in walk(tree) if isinstance(node, BackReference)}
    for index in sorted(used):
        width = _width(groups[index].body)
        if width is not None:
            try:
                follower = _Follower(index, width, _place(tree, index))
                tree, _ = follower.follow(tree, None)
            except _UnknownError:
                continue
    return tree


class _Follower:
    """Follows one group: how far away it ended, or was referred to, if that is known."""

    def __init__(self, index: int, width: int, place: int | None) -> None:
        self.index = index
        self.width = width
        self.place = place

    def follow(self, node: Node, ago: int | None) -> tuple[Node, int | None]:
        """The node without the references, and how far away the group is behind it."""
        match node:
            case Capture(index=self.index):
                return node, 0
            case BackReference(index=self.index, distance=None):
                return self.characters(node, ago), 0
            case Sequence(parts):
                new: list[Node] = []
                for part in parts:
                    changed, ago = self.follow(part, ago)
                    new.append(changed)
                return Sequence(tuple(new)), ago
            case Alternation(options):
                followed = [self.follow(option, ago) for option in options]
                found = {behind for _, behind in followed}
                options = tuple(option for option, _ in followed)
                return Alternation(options), found.pop() if len(found) == 1 else None
            case Repeat():
                return self.repeat(node, ago)
            case Look(behind=False):
                changed = rebuilt(node, lambda body: self.follow(body, ago)[0])
                return changed, None if self.within(node) else ago
            case _:
                return self.others(node, ago)

    def within(self, node: Node) -> bool:
        return any(
            isinstance(each, Capture) and each.index == self.index
            for each, _ in walk(node)
        )

    def others(self, node: Node, ago: int | None) -> tuple[Node, int | None]:
        if isinstance(node, Capture):
            bodies: list[int | None] = []

            def followed(body: Node) -> Node:
                changed, behind = self.follow(body, ago)
                bodies.append(behind)
                return changed

            return rebuilt(node, followed), bodies[0]
        width = _width(node)
        return node, None if ago is None or width is None else ago + width

    def repeat(self, node: Repeat, ago: int | None) -> tuple[Node, int | None]:
        if node.maximum == 0:
            return node, ago
        body, behind = self.follow(node.body, ago)
        if behind != ago and node.maximum != 1:
            body, behind = self.follow(node.body, None)
        if behind != ago and node.minimum == 0:
            behind = None
        return rebuilt(node, lambda _: body), behind

    def characters(self, node: BackReference, ago: int | None) -> Node:
        if ago is not None:
            distances = [ago + self.width] * self.width
        elif self.place is not None:
            distances = [-1 - self.place - each for each in range(self.width)]
        else:
            raise _UnknownError
        return Sequence(
            tuple(BackReference(node.index, node.position, each) for each in distances)
        )


def _place(tree: Node, index: int) -> int | None:
    """Where in a string the group starts, if that is everywhere the same."""
    match tree:
        case Sequence((Anchor("start"), *parts)):
            place = 0
        case _:
            return None
    while parts:
        match parts[0]:
            case Capture(body) as group:
                if group.index == index:
                    return place
                inside = any(
                    isinstance(each, Capture) and each.index == index
                    for each, _ in walk(body)
                )
                if inside:
                    parts = [body]
                    continue
            case Sequence(inner):
                parts[:1] = inner
                continue
            case _:
                pass
        width = _width(parts.pop(0))
        if width is None:
            return None
        place += width
    return None


def _width(node: Node) -> int | None:
    """How many characters each match of the node has, if that is the same for all."""
    match node:
        case Char() | Dot() | Escape() | Property() | CharClass():
            width: int | None = 1
        case Sequence(parts):
            widths = list(map(_width, parts))
            width = None if None in widths else sum(each or 0 for each in widths)
        case Alternation(options):
            found = set(map(_width, options))
            width = found.pop() if len(found) == 1 else None
        case Capture(body):
            width = _width(body)
        case Repeat(body, minimum, maximum):
            once = _width(body)
            fixed = once is not None and (minimum == maximum or once == 0)
            width = (once or 0) * minimum if fixed else None
        case Anchor() | Look():
            width = 0
        case BackReference():
            width = None if node.distance is None else 1
        case _:
            assert_never(node)
    return width
