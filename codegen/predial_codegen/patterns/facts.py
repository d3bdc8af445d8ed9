"""What is known of a pattern from its tree, without matching."""

from collections.abc import Mapping
from typing import assert_never

from predial_codegen.patterns.charset import NOTHING, CharSet
from predial_codegen.patterns.single import characters
from predial_codegen.patterns.syntax import (
    Alternation,
    Anchor,
    AnchorKind,
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


def can_be_empty(node: Node) -> bool:
    """Whether the node may match the empty string; in doubt, it may."""
    match node:
        case Sequence(parts):
            empty = all(map(can_be_empty, parts))
        case Alternation(options):
            empty = any(map(can_be_empty, options))
        case Capture(body):
            empty = can_be_empty(body)
        case Repeat(body):
            empty = node.minimum == 0 or can_be_empty(body)
        case Char() | Dot() | Escape() | Property() | CharClass():
            empty = False
        case Anchor() | Look() | BackReference():
            empty = True
        case _:
            assert_never(node)
    return empty


def first(node: Node, groups: Mapping[int, Capture]) -> CharSet:
    """At least the characters with which a match of the node can start.

    Args:
        node: The node.
        groups: Those that references can be to, by number.
    """
    match node:
        case Char() | Dot() | Escape() | Property() | CharClass():
            start = characters(node)
        case Sequence(parts):
            start = NOTHING
            for part in parts:
                start |= first(part, groups)
                if not can_be_empty(part):
                    break
        case Alternation(options):
            sets = [first(option, groups) for option in options]
            start = CharSet.of(pair for chars in sets for pair in chars.ranges)
        case Repeat(maximum=0) | Anchor() | Look():
            start = NOTHING
        case Repeat(body) | Capture(body):
            start = first(body, groups)
        case BackReference(index):
            start = first(groups[index].body, groups)
        case _:
            assert_never(node)
    return start


def anchored_start(node: Node) -> bool:
    """Whether every match begins where the text begins."""
    return _anchored(node, "start", 0)


def anchored_end(node: Node) -> bool:
    """Whether every match ends where the text ends."""
    return _anchored(node, "end", -1)


def _anchored(node: Node, kind: AnchorKind, edge: int) -> bool:
    match node:
        case Anchor():
            anchored = node.kind == kind
        case Sequence(parts):
            anchored = bool(parts) and _anchored(parts[edge], kind, edge)
        case Alternation(options):
            anchored = all(_anchored(option, kind, edge) for option in options)
        case Capture(body):
            anchored = _anchored(body, kind, edge)
        case Repeat(body):
            anchored = node.minimum > 0 and _anchored(body, kind, edge)
        case _:
            anchored = False
    return anchored
