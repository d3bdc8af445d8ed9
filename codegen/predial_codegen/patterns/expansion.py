"""Replaces back-references by the words that their groups can match, where few can.

In a branch for a word, the group takes part and matches the word, and so do all that
refer to it; in one more branch the group does not take part, and what refers to it
matches the empty string.
"""

from dataclasses import replace
from itertools import product
from typing import NoReturn, TypeAlias

from predial_codegen.patterns.errors import NonlinearError
from predial_codegen.patterns.single import characters
from predial_codegen.patterns.syntax import (
    Alternation,
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
from predial_codegen.patterns.traversal import children, rebuilt, walk

MAX_WORDS = 256
MAX_NODES = 20_000
_EMPTY = Sequence(())
_NEVER = CharClass(())

Word: TypeAlias = tuple[int, ...]
Position: TypeAlias = tuple[int, ...]


class _TooManyError(Exception):
    """A group whose words cannot be listed."""


def expanded(tree: Node) -> Node:
    """A tree that matches the same strings, without references to whole groups.

    Raises:
        NonlinearError: A group can match too many words, or what it matches depends on
            more than itself.
    """
    while references := _references(tree):
        reference = min(references, key=lambda each: _order(tree, each.index))
        try:
            tree = _without_references(tree, reference.index)
        except _TooManyError:
            _refuse(reference)
        if sum(1 for _ in walk(tree)) > MAX_NODES:
            _refuse(reference)
    return tree


def _references(tree: Node) -> list[BackReference]:
    return [
        node
        for node, _ in walk(tree)
        if isinstance(node, BackReference) and node.distance is None
    ]


def _order(tree: Node, index: int) -> tuple[int, int]:
    """Groups that hold no others come first, then those of small scopes."""
    used = {each.index for each in _references(tree)}
    inner = [
        each
        for group in _captures(tree, index)
        for each, _ in walk(group.body)
        if isinstance(each, Capture | BackReference) and each.index in used
    ]
    return len(inner), -len(_scope(tree, index))


def _captures(tree: Node, index: int) -> list[Capture]:
    return [
        node
        for node, _ in walk(tree)
        if isinstance(node, Capture) and node.index == index
    ]


def _scope(tree: Node, index: int) -> Position:
    """Where the smallest node stands that has the group and what refers to it."""
    positions = [
        tuple(child for _, child in path)
        for node, path in walk(tree)
        if isinstance(node, Capture | BackReference) and node.index == index
    ]
    first, last = min(positions), max(positions)
    shared = 0
    while first[shared:] and last[shared:] and first[shared] == last[shared]:
        shared += 1
    return first[:shared]


def _without_references(tree: Node, index: int) -> Node:
    if all(each.index != index for each in _references(tree)):
        return tree
    scope = _scope(tree, index)
    node = tree
    for child in scope:
        node = children(node)[child]
    words = set[Word]().union(*(_words(each) for each in _captures(node, index)))
    branches = [_forced(node, index, word) for word in sorted(words)]
    branches.append(_passed_by(node, index))
    return _replaced(tree, scope, Alternation(tuple(branches)))


def _replaced(tree: Node, position: Position, new: Node) -> Node:
    if not position:
        return new
    at = iter(range(len(children(tree))))
    child, *inner = position
    return rebuilt(
        tree,
        lambda each: _replaced(each, tuple(inner), new) if next(at) == child else each,
    )


def _forced(node: Node, index: int, word: Word) -> Node:
    """A node in which the group takes part, if it is within, and matches the word."""
    match node:
        case BackReference() if node.index == index and node.distance is None:
            new = _spelled(word)
        case Capture() if node.index == index:
            new = _spelled(word) if word in _words(node) else _NEVER
        case Sequence(parts) if _captures(node, index):
            before, behind = _parted(parts, index)
            forced = (_forced(each, index, word) for each in behind)
            new = Sequence((*before, *forced))
        case Alternation(options) if _captures(node, index):
            kept = [each for each in options if _captures(each, index)]
            new = Alternation(tuple(_forced(each, index, word) for each in kept))
        case Repeat() if _captures(node, index):
            new = _forced_last(node, index, word)
        case Look() if _captures(node, index):
            raise _TooManyError  # a look keeps the first match, and this takes any
        case _:
            new = rebuilt(node, lambda each: _forced(each, index, word))
    return new


def _forced_last(node: Repeat, index: int, word: Word) -> Node:
    """A loop in which the group matches the word in the last iteration."""
    last = _forced(node.body, index, word)
    if node.maximum == 1:
        return last
    before = replace(
        node,
        body=_without_references(node.body, index),
        minimum=max(node.minimum - 1, 0),
        maximum=node.maximum and node.maximum - 1,
    )
    return Sequence((before, last))


def _passed_by(node: Node, index: int) -> Node:
    """A node in which the group takes no part."""
    match node:
        case BackReference() if node.index == index and node.distance is None:
            return _EMPTY
        case Capture() if node.index == index:
            return _NEVER
        case Sequence(parts):
            before, behind = _parted(parts, index)
            return Sequence((*before, *(_passed_by(each, index) for each in behind)))
        case _:
            return rebuilt(node, lambda each: _passed_by(each, index))


def _parted(
    parts: tuple[Node, ...], index: int
) -> tuple[tuple[Node, ...], tuple[Node, ...]]:
    """Earlier iterations of a loop that stand by themselves, and what comes behind."""
    *earlier, _ = [i for i, part in enumerate(parts) if _captures(part, index)] or [0]
    count = earlier[-1] + 1 if earlier else 0
    before = tuple(_without_references(part, index) for part in parts[:count])
    return before, parts[count:]


def _spelled(word: Word) -> Node:
    return Sequence(tuple(map(Char, word)))


def _words(node: Node) -> set[Word]:
    """All that the node matches."""
    words: set[Word]
    match node:
        case Char() | Dot() | Escape() | Property() | CharClass():
            ranges = characters(node).ranges
            if sum(last - first + 1 for first, last in ranges) > MAX_WORDS:
                raise _TooManyError
            words = {(c,) for first, last in ranges for c in range(first, last + 1)}
        case Sequence(parts):
            words = _in_a_row([_words(part) for part in parts])
        case Alternation(options):
            words = {word for option in options for word in _words(option)}
        case Capture(body):
            words = _words(body)
        case Repeat(body, minimum, int(maximum)) if maximum <= MAX_WORDS:
            once = _words(body)
            optional: set[Word] = {*once, ()}
            words = _in_a_row([once] * minimum)
            words = _in_a_row([words, *[optional] * (maximum - minimum)])
        case _:
            raise _TooManyError
    return words


def _in_a_row(sets: list[set[Word]]) -> set[Word]:
    words: set[Word] = {()}
    for each in sets:
        words = {a + b for a, b in product(words, each)}
        if len(words) > MAX_WORDS:
            raise _TooManyError
    return words


def _refuse(reference: BackReference) -> NoReturn:
    message = "reference to a group that can match too much for linear time"
    advice = "write the pattern without it"
    raise NonlinearError(message, reference.position, advice)
