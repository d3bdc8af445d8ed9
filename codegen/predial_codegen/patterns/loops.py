"""Loops over one character, compared as sets and counts."""

from dataclasses import dataclass

from predial_codegen.patterns.charset import CharSet
from predial_codegen.patterns.single import characters
from predial_codegen.patterns.syntax import (
    Char,
    CharClass,
    ClassItem,
    Dot,
    Node,
    Range,
    Repeat,
    Single,
)


@dataclass(frozen=True, slots=True)
class Loop:
    """So many characters of a set."""

    body: Single
    chars: CharSet
    minimum: int
    maximum: int | None

    @property
    def varies(self) -> bool:
        """Whether the number of iterations varies."""
        return self.minimum != self.maximum

    def within(self, other: "Loop") -> bool:
        """Whether the other allows all that this does."""
        if self.minimum < other.minimum or not self.chars <= other.chars:
            return False
        most = other.maximum
        return most is None or (self.maximum is not None and self.maximum <= most)


def loop_of(node: Node) -> Loop | None:
    """The node as such a loop; one character is a loop of one iteration."""
    if isinstance(node, Repeat) and isinstance(node.body, Single):
        chars = characters(node.body)
        return Loop(node.body, chars, node.minimum, node.maximum)
    if isinstance(node, Single):
        return Loop(node, characters(node), 1, 1)
    return None


def with_one_class(options: list[Node]) -> list[Node]:
    """Merge all options of one character into the first of them."""
    singles = [option for option in options if isinstance(option, Single)]
    if len(singles) < 2:
        return options
    others = [option for option in options if not isinstance(option, Single)]
    at = options.index(singles[0])
    return [*others[:at], _merged(singles), *others[at:]]


def _merged(singles: list[Single]) -> Single:
    sets = [characters(single) for single in singles]
    union = CharSet.of(pair for chars in sets for pair in chars.ranges)
    if union in sets:
        return singles[sets.index(union)]
    items: list[ClassItem] = []
    for single in singles:
        items += _items(single)
    return CharClass(tuple(dict.fromkeys(items)))


def _items(single: Single) -> tuple[ClassItem, ...]:
    match single:
        case CharClass(items, negated=False):
            return items
        case Dot() | CharClass():
            ranges = characters(single).ranges
            return tuple(Char(a) if a == b else Range(a, b) for a, b in ranges)
        case _:
            return (single,)
