"""Patterns that a whole string of one line must match.

Such strings can be joined by line feeds and matched at once: the pattern can neither
match a line feed nor look beyond one.
"""

from dataclasses import replace

from predial_codegen.patterns.charset import CharSet
from predial_codegen.patterns.determinism import is_quick
from predial_codegen.patterns.facts import first
from predial_codegen.patterns.single import characters
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
    Single,
)
from predial_codegen.patterns.traversal import walk
from predial_codegen.patterns.writing import write

LINE_FEED = 0x0A


def whole(tree: Node) -> Node | None:
    """What stands between `^` and `$`, free of groups that capture.

    None where the pattern has other anchors, looks around or refers back: then it may
    depend on more than the characters of the string from first to last.
    """
    match tree:
        case Sequence(parts=(Anchor(kind="start"), *middle, Anchor(kind="end"))):
            body = Sequence(tuple(middle))
        case _:
            return None
    if any(isinstance(node, Anchor | Look | BackReference) for node, _ in walk(body)):
        return None
    return _uncaptured(body)


def line(tree: Node) -> str | None:
    """A regex that the whole of a string matches exactly if it matches the pattern.

    None where that cannot be said, where a string with a line feed could match, or
    where it could take more than linear time.
    """
    body = whole(tree)
    if body is None or LINE_FEED in _all_characters(body) or not is_quick(tree):
        return None
    return _written(body)


def repeated(single: Single, minimum: int, maximum: int | None) -> str:
    """A regex of so many characters of a class, which is possessive."""
    return write(Repeat(single, minimum, maximum)) + "+" * (minimum != maximum)


def _written(body: Node) -> str:
    """Repeats of one class are possessive where nothing behind could take from them.

    Invariant: a repeat of the class C stops before a character that is not in C, or at
    its maximum. If what follows never starts with a character of C, what it gives back
    lets nothing follow that did not before.
    """
    if not isinstance(body, Sequence):
        return write(Sequence((body,)))
    text = ""
    for index, part in enumerate(body.parts):
        rest = Sequence(body.parts[index + 1 :])
        match part:
            case Repeat(
                body=Char() | Dot() | Escape() | Property() | CharClass() as single,
                lazy=False,
            ) if not first(rest, {}) & characters(single):
                text += repeated(single, part.minimum, part.maximum)
            case Alternation():
                text += f"(?:{write(part)})"
            case _:
                text += write(part)
    return text


def _all_characters(node: Node) -> CharSet:
    singles = (Char, Dot, Escape, Property, CharClass)
    return CharSet.of(
        pair
        for each, _ in walk(node)
        if isinstance(each, singles)
        for pair in characters(each).ranges
    )


def _uncaptured(node: Node) -> Node:
    match node:
        case Capture(body):
            return _uncaptured(body)
        case Sequence(parts):
            return Sequence(tuple(map(_uncaptured, parts)))
        case Alternation(options):
            return Alternation(tuple(map(_uncaptured, options)))
        case Repeat(body):
            return replace(node, body=_uncaptured(body))
        case _:
            return node
