r"""Replaces back-references by characters at a fixed distance, where that is known.

In `(.)x\1` the reference is the character that stood two before it. Behind `^(.).*` it
is the first of the string. Where there are several distances, each gets a branch.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final, Literal, TypeAlias, assert_never

from predial_codegen.patterns.facts import anchored_start
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
from predial_codegen.patterns.widths import VariableWidthError, by_width

# How far back a group ended, or what refers to it; or it took no part; or who knows.
Ago: TypeAlias = int | Literal["unset", "unknown"]
Ways: TypeAlias = dict[Ago, Node]

_EMPTY: Final = Sequence(())
_MAX_WAYS = 16
_MAX_COPIES = 4


class _UnknownError(Exception):
    """A reference whose group stands at no distance that is known."""


def with_distances(tree: Node) -> Node:
    """The tree, in which references are single characters as far as possible."""
    groups = {node.index: node for node, _ in walk(tree) if isinstance(node, Capture)}
    used = {node.index for node, _ in walk(tree) if isinstance(node, BackReference)}
    for index in sorted(used):
        width = _width(groups[index])
        if width is not None:
            place = _place(tree, index) if anchored_start(tree) else None
            try:
                ways = _Follower(index, width, place).ways(tree, "unset")
            except _UnknownError:
                continue
            tree = _either(ways.values())
    return tree


@dataclass(frozen=True, slots=True)
class _Follower:
    """Follows one group of a width through a tree.

    Args:
        index: Its number.
        width: Its width.
        place: Where it starts in the string, if that is known.
    """

    index: int
    width: int
    place: int | None

    def ways(self, node: Node, ago: Ago) -> Ways:
        """The node without the references, for each distance there may be behind it."""
        match node:
            case Capture(index=self.index):
                ways: Ways = {0: node}
            case BackReference(index=self.index, distance=None):
                ways = self.characters(node, ago)
            case _ if not self.concerns(node, Capture, BackReference):
                ways = _widened(node, ago)
            case Sequence(parts):
                ways = self.in_a_row(parts, ago)
            case Alternation(options):
                ways = _grouped(
                    way for each in options for way in self.ways(each, ago).items()
                )
            case Repeat():
                ways = self.repeat(node, ago)
            case Look(body, behind=False):
                changed = replace(node, body=_either(self.ways(body, ago).values()))
                ways = {self.behind_look(node, ago): changed}
            case Capture(body):
                inside = self.ways(body, ago).items()
                ways = {behind: replace(node, body=each) for behind, each in inside}
            case _:
                ways = {ago: node}
        if len(ways) > _MAX_WAYS:
            raise _UnknownError
        return ways

    def concerns(self, node: Node, *kinds: type[Capture | BackReference]) -> bool:
        """Whether the group, or what refers to it, is within."""
        return any(
            isinstance(each, kinds) and each.index == self.index
            for each, _ in walk(node)
        )

    def characters(self, node: BackReference, ago: Ago) -> Ways:
        if ago == "unset":
            return {ago: _EMPTY}
        if isinstance(ago, int) and ago + self.width >= 0:
            distances = [ago + self.width] * self.width
        elif ago == "unknown" and self.place is not None:
            distances = [-1 - self.place - each for each in range(self.width)]
        else:
            raise _UnknownError
        same = [replace(node, distance=each) for each in distances]
        return {0: Sequence(tuple(same))}

    def in_a_row(self, parts: Iterable[Node], ago: Ago) -> Ways:
        ways: Ways = {ago: _EMPTY}
        for part in parts:
            ways = _grouped(
                (behind, _followed(before, each))
                for now, before in ways.items()
                for behind, each in self.ways(part, now).items()
            )
            if len(ways) > _MAX_WAYS:
                raise _UnknownError
        return ways

    def repeat(self, node: Repeat, ago: Ago) -> Ways:
        """Iterations forget what an earlier one captured."""
        body, minimum, maximum = node.body, node.minimum, node.maximum
        none: Ways = {ago: _EMPTY} if minimum == 0 else {}
        if maximum == 0:
            return none
        fewer = maximum if maximum is None else maximum - 1
        before = replace(node, minimum=max(minimum - 1, 0), maximum=fewer)
        if self.concerns(body, Capture):
            last = self.ways(body, "unset")
            before = replace(before, body=_either(last.values()))
            once: Ways = {ago: Sequence((before, each)) for ago, each in last.items()}
            return _grouped([*none.items(), *once.items()])
        first = self.ways(body, ago)
        if first.keys() == {ago}:
            return {ago: replace(node, body=first[ago])}
        if maximum is not None and maximum <= _MAX_COPIES:
            optional = [replace(node, minimum=0, maximum=1)] * (maximum - minimum)
            if maximum > 1:
                return self.in_a_row([*[body] * minimum, *optional], ago)
            return _grouped([*none.items(), *first.items()])
        if len(first) == 1:
            [(behind, each)] = first.items()
            again = self.ways(body, behind)
            if again.keys() == {behind}:
                before = replace(before, body=again[behind])
                return {**none, behind: Sequence((each, before))}
        raise _UnknownError

    def behind_look(self, node: Look, ago: Ago) -> Ago:
        """A look that succeeds leaves its groups, which stand ahead."""
        if node.negated or not self.concerns(node, Capture):
            return ago
        place = _place(node.body, self.index)
        return "unknown" if place is None else -place - self.width


def _widened(node: Node, ago: Ago) -> Ways:
    """What comes behind a node that has nothing to do with the group."""
    if not isinstance(ago, int):
        return {ago: node}
    width = _width(node)
    if width is not None:
        return {ago + width: node}
    if any(isinstance(each, Capture) for each, _ in walk(node)):
        return {"unknown": node}
    try:
        return {ago + width: each for width, each in by_width(node).items()}
    except VariableWidthError:
        return {"unknown": node}


def _grouped(ways: Iterable[tuple[Ago, Node]]) -> Ways:
    groups: dict[Ago, list[Node]] = {}
    for ago, node in ways:
        groups.setdefault(ago, []).append(node)
    return {ago: _either(nodes) for ago, nodes in groups.items()}


def _followed(before: Node, node: Node) -> Node:
    parts = before.parts if isinstance(before, Sequence) else (before,)
    return Sequence((*parts, node))


def _either(nodes: Iterable[Node]) -> Node:
    options = tuple(nodes)
    return options[0] if len(options) == 1 else Alternation(options)


def _place(node: Node, index: int) -> int | None:
    """How far behind the start of a node a group starts, if that is always the same."""
    match node:
        case Capture() if node.index == index:
            return 0
        case Capture(body) | Look(body, behind=False, negated=False):
            return _place(body, index)
        case Sequence(parts):
            before: int | None = 0
            for part in parts:
                place = _place(part, index)
                if place is not None or before is None:
                    return None if before is None or place is None else before + place
                width = _width(part)
                before = None if width is None else before + width
            return None
        case _:
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
