r"""Decides what each back-reference means in Python, where ECMA-262 and `re` differ.

In ECMA-262 a reference to a group that has not taken part matches the empty string, and
each iteration of a quantifier forgets the groups within; in `re` such a reference
fails, and groups keep what an earlier iteration captured.
"""

from enum import Enum
from typing import NoReturn

from predial_codegen.patterns.errors import PatternError
from predial_codegen.patterns.facts import can_be_empty
from predial_codegen.patterns.syntax import (
    Alternation,
    BackReference,
    Capture,
    Look,
    Node,
    Repeat,
    Sequence,
)
from predial_codegen.patterns.traversal import Path, rebuilt, walk


class Meaning(Enum):
    """What a back-reference finds when it is reached."""

    EMPTY = "the group never took part"
    SET = "the group took part"
    MAYBE = "the group took part or not"


def meanings(tree: Node) -> dict[int, Meaning]:
    """Map the position of every back-reference to its meaning; refuse inexact ones."""
    nodes = list(walk(tree))
    groups = {node.index: path for node, path in nodes if isinstance(node, Capture)}
    return {
        node.position: _meaning(node, path, groups[node.index])
        for node, path in nodes
        if isinstance(node, BackReference)
    }


def forgetful(tree: Node) -> Node:
    """The tree without the back-references that always match the empty string."""
    known = meanings(tree)

    def kept(node: Node) -> Node:
        if isinstance(node, BackReference) and known[node.position] is Meaning.EMPTY:
            return Sequence(())
        return rebuilt(node, kept)

    return kept(tree) if known else tree


def _meaning(reference: BackReference, path: Path, group: Path) -> Meaning:
    if any(isinstance(node, Look) and node.behind for node, _ in path + group):
        _refuse(reference, "that has to do with a look-behind")
    shared = _shared(path, group)
    if _never_before(path[shared:], group[shared:]):
        return Meaning.EMPTY
    between = [node for node, _ in group[shared + 1 :]]
    optional = _check_iterations(reference, between)
    around = [node for node, _ in path[:shared]]
    if optional and any(map(_repeats, around)):
        _refuse(reference, "to a group that may not take part in each iteration")
    return Meaning.MAYBE if optional else Meaning.SET


def _shared(path: Path, group: Path) -> int:
    """Count the steps, from the root, that lead to both."""
    count = 0
    while path[count:] and group[count:] and path[count][1] == group[count][1]:
        count += 1
    return count


def _never_before(path: Path, group: Path) -> bool:
    """Whether a reference is within its group, before it, or in another option."""
    if not group:
        return True
    (fork, ours), (_, theirs) = path[0], group[0]
    if isinstance(fork, Alternation) or ours < theirs:
        return True
    return any(isinstance(node, Look) and node.negated for node, _ in group)


def _check_iterations(reference: BackReference, between: list[Node]) -> bool:
    """Whether the group may be passed by; refuse what re would remember."""
    optional = False
    for node in reversed(between):
        if isinstance(node, Repeat) and _repeats(node):
            if optional:
                _refuse(
                    reference, "to a group that may not take part in the last iteration"
                )
            if can_be_empty(node.body):
                _refuse(reference, "to a group in an iteration that may be empty")
        optional |= _passes_by(node)
    return optional


def _passes_by(node: Node) -> bool:
    return isinstance(node, Alternation) or (
        isinstance(node, Repeat) and node.minimum == 0
    )


def _repeats(node: Node) -> bool:
    return isinstance(node, Repeat) and node.maximum not in (0, 1)


def _refuse(reference: BackReference, kind: str) -> NoReturn:
    message = f"reference {kind}, which Python's re cannot say"
    advice = "write the pattern without the reference"
    raise PatternError(message, reference.position, advice)
