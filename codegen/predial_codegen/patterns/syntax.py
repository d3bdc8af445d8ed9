"""The syntax tree of an ECMA-262 pattern: a closed union of frozen nodes.

`Node` is the union of all, and `Single` that of the nodes which match exactly one
character. Groups that do not capture leave no node. `position` is the 0-based offset in
the pattern and takes no part in equality.
"""

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from predial_codegen.patterns.charset import CharSet

EscapeLetter: TypeAlias = Literal["d", "D", "w", "W", "s", "S"]
AnchorKind: TypeAlias = Literal["start", "end", "boundary", "no boundary"]


@dataclass(frozen=True, slots=True)
class Char:
    """One code point."""

    code: int


@dataclass(frozen=True, slots=True)
class Range:
    """Two code points and all between them; stands in a `CharClass` only."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Dot:
    """`.`: any character but the four line terminators."""


@dataclass(frozen=True, slots=True)
class Escape:
    r"""A class escape such as `\d`."""

    letter: EscapeLetter


@dataclass(frozen=True, slots=True)
class Property:
    r"""`\p{expression}`, or `\P{expression}` where negated; `chars` is that of `\p`."""

    expression: str
    negated: bool
    chars: CharSet = field(repr=False)


ClassItem: TypeAlias = Char | Range | Escape | Property


@dataclass(frozen=True, slots=True)
class CharClass:
    """`[...]`, with its items in the author's order."""

    items: tuple[ClassItem, ...]
    negated: bool = False


Single: TypeAlias = Char | Dot | Escape | Property | CharClass


@dataclass(frozen=True, slots=True)
class Sequence:
    """All parts, one after the other; no parts match the empty string."""

    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Alternation:
    """One of two or more options, the first that fits."""

    options: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Capture:
    """A capturing group; `index` counts from 1 as back-references do."""

    body: "Node"
    index: int
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Repeat:
    """The body `minimum` to `maximum` times; a maximum of None is unbounded."""

    body: "Node"
    minimum: int
    maximum: int | None
    lazy: bool = False
    position: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Anchor:
    r"""`^`, `$`, `\b` or `\B`."""

    kind: AnchorKind


@dataclass(frozen=True, slots=True)
class Look:
    """A look-ahead or, where `behind`, a look-behind."""

    body: "Node"
    behind: bool
    negated: bool
    position: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class BackReference:
    r"""`\1` or `\k<name>`, resolved to the index of the group.

    Where `distance` is known, it stands for one character of the group: the one that
    stands so many before, or at the place `-1 - distance` of the string.
    """

    index: int
    position: int = field(default=0, compare=False)
    distance: int | None = None


Node: TypeAlias = (
    Single | Sequence | Alternation | Capture | Repeat | Anchor | Look | BackReference
)
