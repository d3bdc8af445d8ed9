"""Walks a syntax tree."""

from collections.abc import Iterator
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


def walk(node: Node, path: Path = ()) -> Iterator[tuple[Node, Path]]:
    """Every node, and the way to it: its ancestors and which child to follow."""
    yield node, path
    for index, child in enumerate(children(node)):
        yield from walk(child, (*path, (node, index)))
