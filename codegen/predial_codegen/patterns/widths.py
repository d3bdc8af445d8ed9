"""Splits the body of a look-behind by width, for Python wants a fixed one.

Groups within may lose their captures here: references into a look-behind are refused.
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

_MAX_OPTIONS = 16
_MAX_WIDTH = 4096


class VariableWidthError(ValueError):
    """The widths have no bound, or there are too many."""


def by_width(node: Node) -> dict[int, Node]:
    """For each possible width a node that matches what `node` does in it."""
    match node:
        case Char() | Dot() | Escape() | Property() | CharClass():
            options: list[tuple[int, Node]] = [(1, node)]
        case Anchor() | Look():
            options = [(0, node)]
        case BackReference():
            if node.distance is None:
                raise VariableWidthError
            options = [(1, node)]
        case Capture(body):
            options = list(by_width(body).items())
        case Alternation():
            options = [pair for part in node.options for pair in by_width(part).items()]
        case Sequence(parts):
            options = _sequence(parts)
        case Repeat():
            options = _repeat(node)
        case _:
            assert_never(node)
    return _grouped(node, options)


def _grouped(node: Node, options: list[tuple[int, Node]]) -> dict[int, Node]:
    groups: dict[int, list[Node]] = {}
    for width, option in options:
        groups.setdefault(width, []).append(option)
    if len(options) > _MAX_OPTIONS or max(groups) > _MAX_WIDTH:
        raise VariableWidthError
    if len(groups) == 1:
        return dict.fromkeys(groups, node)
    return {
        width: same[0] if len(same) == 1 else Alternation(tuple(same))
        for width, same in groups.items()
    }


def _sequence(parts: tuple[Node, ...]) -> list[tuple[int, Node]]:
    options: list[tuple[int, tuple[Node, ...]]] = [(0, ())]
    for part in parts:
        widths = by_width(part).items()
        options = [
            (total + width, (*before, option))
            for total, before in options
            for width, option in widths
        ]
        if len(options) > _MAX_OPTIONS:
            raise VariableWidthError
    return [(width, Sequence(chosen)) for width, chosen in options]


def _repeat(node: Repeat) -> list[tuple[int, Node]]:
    widths = by_width(node.body)
    if widths.keys() == {0} or node.maximum == 0:
        return [(0, node)]
    if node.maximum is None or node.maximum - node.minimum >= _MAX_OPTIONS:
        raise VariableWidthError
    counts = range(node.minimum, node.maximum + 1)
    if len(widths) == 1:
        width = next(iter(widths))
        return [(width * n, Repeat(node.body, n, n)) for n in counts]
    if node.maximum > _MAX_OPTIONS:
        raise VariableWidthError
    return [option for n in counts for option in _sequence((node.body,) * n)]
