"""Rewrites a tree without back-references so that a matcher has less to try.

Every rule keeps which texts match, but neither the captures nor where a match lies.
"""

from typing import assert_never

from predial_codegen.patterns.loops import Loop, loop_of, with_one_class
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

_EMPTY = Sequence(())


def simplified(node: Node) -> Node:
    """Apply the rules from the innermost nodes outwards."""
    match node:
        case Sequence(parts):
            new = in_a_row([simplified(part) for part in parts])
        case Alternation(options):
            new = either([simplified(option) for option in options])
        case Capture(body):
            new = simplified(body)
        case Repeat(body):
            new = repeated(simplified(body), node.minimum, node.maximum)
        case Look(body):
            new = Look(simplified(body), node.behind, node.negated, node.position)
        case Char() | Dot() | Escape() | Property() | CharClass():
            new = node
        case Anchor() | BackReference():
            new = node
        case _:
            assert_never(node)
    return new


def trimmed(node: Node, edge: int) -> Node:
    """Cut a loop at an edge (0 or -1) of a search to the iterations that it must make.

    A match that needs no more of it lies within any match that has more.
    """
    match node:
        case Sequence(parts) if parts:
            cut = trimmed(parts[edge], edge)
            kept = in_a_row([cut, *parts[1:]] if edge == 0 else [*parts[:-1], cut])
            new = kept if kept == node else trimmed(kept, edge)
        case Alternation(options):
            new = either([trimmed(option, edge) for option in options])
        case Repeat(body, minimum, maximum) if maximum != minimum:
            new = trimmed(repeated(body, minimum, minimum), edge)
        case _:
            new = node
    return new


def in_a_row(parts: list[Node]) -> Node:
    """Build a sequence in which no loop stands beside what it could take as well."""
    row: list[Node] = []
    for part in parts:
        for piece in part.parts if isinstance(part, Sequence) else (part,):
            row.append(piece)
            while len(row) > 1 and (fewer := _beside(row[-2], row[-1])) is not None:
                row[-2:] = fewer
    return row[0] if len(row) == 1 else Sequence(tuple(row))


def _beside(left: Node, right: Node) -> list[Node] | None:
    """Two neighbours, written in another way; None if they may stay."""
    one, two = loop_of(left), loop_of(right)
    if one is None or two is None:
        return None
    if one.chars == two.chars and (one.varies or two.varies):
        return [_added(one, two)]
    if one.varies and two.maximum is None and one.chars <= two.chars:
        return [*_required(one), right]
    if two.varies and one.maximum is None and two.chars <= one.chars:
        return [left, *_required(two)]
    return None


def _added(one: Loop, two: Loop) -> Node:
    most = None
    if one.maximum is not None and two.maximum is not None:
        most = one.maximum + two.maximum
    return repeated(one.body, one.minimum + two.minimum, most)


def _required(loop: Loop) -> list[Node]:
    kept = repeated(loop.body, loop.minimum, loop.minimum)
    return [] if kept == _EMPTY else [kept]


def either(options: list[Node]) -> Node:
    """Build an alternation in which no option is plainly part of another one."""
    flat: list[Node] = []
    for option in options:
        flat += option.options if isinstance(option, Alternation) else (option,)
    kept: list[Node] = []
    for option in with_one_class(flat):
        if not any(_is_part(option, other) for other in kept):
            kept = [other for other in kept if not _is_part(other, option)]
            kept.append(option)
    full = [option for option in kept if option != _EMPTY]
    if not full:
        return _EMPTY
    whole = full[0] if len(full) == 1 else Alternation(tuple(full))
    return whole if len(full) == len(kept) else repeated(whole, 0, 1)


def repeated(body: Node, minimum: int, maximum: int | None) -> Node:
    """Build a loop that holds no loop which it could be itself."""
    if maximum == 0 or body == _EMPTY:
        return _EMPTY
    if minimum == maximum == 1:
        return body
    if isinstance(body, Repeat) and (body.minimum <= 1 or body.maximum is None):
        return _flattened(body, minimum, maximum)
    if maximum is None and minimum <= 1:
        within, skips = _single_iterations(body)
        if within != body:
            return repeated(within, 0 if skips else minimum, None)
    return Repeat(body, minimum, maximum)


def _is_part(option: Node, other: Node) -> bool:
    one, two = loop_of(option), loop_of(other)
    if one is None or two is None:
        return option == other
    return one.within(two)


def _flattened(inner: Repeat, minimum: int, maximum: int | None) -> Node:
    """Multiply two loops; where that would leave out a count, make it optional."""
    if inner.minimum > 1 and minimum == 0:
        return Repeat(inner, 0, 1)
    most = None
    if maximum is not None and inner.maximum is not None:
        most = maximum * inner.maximum
    return repeated(inner.body, inner.minimum * minimum, most)


def _single_iterations(body: Node) -> tuple[Node, bool]:
    """What a loop around repeats in place of loops within, and whether it may skip."""
    match body:
        case Alternation(options):
            return either([_iteration(option) for option in options]), any(
                map(_skips, options)
            )
        case Sequence((Repeat(first, 1, None), *rest)) if _all_optional(rest):
            return in_a_row([first, *rest]), False
        case Sequence((*rest, Repeat(last, 1, None))) if _all_optional(rest):
            return in_a_row([*rest, last]), False
        case _:
            return body, False


def _all_optional(parts: list[Node]) -> bool:
    return all(isinstance(part, Repeat) and part.minimum == 0 for part in parts)


def _iteration(option: Node) -> Node:
    if isinstance(option, Repeat) and option.minimum <= 1:
        return option.body
    return option


def _skips(option: Node) -> bool:
    return isinstance(option, Repeat) and option.minimum == 0
