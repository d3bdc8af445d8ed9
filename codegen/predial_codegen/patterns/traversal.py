"""Walks a syntax tree."""

from collections.abc import Callable, Iterator
from dataclasses import replace
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

Path = tuple[tuple[Node, int], ...]


def children(node: Node) -> tuple[Node, ...]:
    """The nodes directly within."""
    match node:
        case Sequence(parts):
            within = parts
        case Alternation(options):
            within = options
        case Capture() | Repeat() | Look():
            within = (node.body,)
        case Char() | Dot() | Escape() | Property() | CharClass():
            within = ()
        case Anchor() | BackReference():
            within = ()
        case _:
            assert_never(node)
    return within


def rebuilt(node: Node, change: Callable[[Node], Node]) -> Node:
    """The node, with each of the nodes directly within changed."""
    match node:
        case Sequence(parts):
            return Sequence(tuple(map(change, parts)))
        case Alternation(options):
            return Alternation(tuple(map(change, options)))
        case Capture(body) | Repeat(body) | Look(body):
            return replace(node, body=change(body))
        case _:
            return node


def walk(node: Node, path: Path = ()) -> Iterator[tuple[Node, Path]]:
    """Every node, and the way to it: its ancestors and which child to follow."""
    yield node, path
    for index, child in enumerate(children(node)):
        yield from walk(child, (*path, (node, index)))
