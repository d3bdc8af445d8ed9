"""Cuts a search's loops at its edges down to the iterations that it must make."""

from dataclasses import replace
from typing import Literal

from predial_codegen.patterns.syntax import (
    Alternation,
    BackReference,
    Capture,
    Node,
    Repeat,
    Sequence,
)
from predial_codegen.patterns.traversal import walk

_EMPTY = Sequence(())


def trimmed(tree: Node) -> Node:
    """A tree that is found in the same strings: `a` for `a+`.

    A match that needs no more of a loop lies within any match that has more.
    """
    if any(isinstance(node, BackReference) for node, _ in walk(tree)):
        return tree
    return _cut(_cut(tree, 0), -1)


def _cut(node: Node, edge: Literal[0, -1]) -> Node:
    match node:
        case Sequence(parts) if parts:
            others = parts[1:] if edge == 0 else parts[:-1]
            kept = _cut(parts[edge], edge)
            if kept == _EMPTY:
                cut = _cut(Sequence(others), edge)
            else:
                cut = Sequence((kept, *others) if edge == 0 else (*others, kept))
        case Alternation(options):
            cut = Alternation(tuple(_cut(option, edge) for option in options))
        case Capture(body) if _cut(body, edge) != body:
            cut = _cut(body, edge)
        case Repeat(minimum=0):
            cut = _EMPTY
        case Repeat(body, minimum=1):
            cut = _cut(body, edge)
        case Repeat():
            cut = replace(node, maximum=node.minimum)
        case _:
            cut = node
    return cut
