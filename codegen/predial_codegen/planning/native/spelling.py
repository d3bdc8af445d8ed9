"""Functions that read a text from its first character to its last, and never back.

Law: where the next character tells which way through a pattern is left, a text matches
exactly if that way ends with it. So a class repeats as long as the next character is in
it, where what follows never starts with one; of several options, the next character
tells the one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count, takewhile

from predial_codegen.fragments import Code, code, identifier, joined, literal
from predial_codegen.patterns.charset import EVERYTHING, LAST, NOTHING, CharSet
from predial_codegen.patterns.facts import can_be_empty
from predial_codegen.patterns.lines import first, whole
from predial_codegen.patterns.single import characters
from predial_codegen.patterns.syntax import (
    Alternation,
    Char,
    CharClass,
    Dot,
    Escape,
    Node,
    Property,
    Repeat,
    Sequence,
    Single,
)
from predial_codegen.patterns.traversal import walk
from predial_codegen.planning.fast.joined import REFUSED, TRUE
from predial_codegen.planning.fast.scalars import length_tests
from predial_codegen.statements import Block, For, If, Line, While

_MANY_RANGES = 8  # that a regex looks up sooner
_MANY_NODES = 60
_SINGLES = (Char, Dot, Escape, Property, CharClass)
_TEXT = Code("text")
_READ = Line(code("c = ord(text[i])"))
_STEP = Line(code("i += 1"))


class _AmbiguousError(Exception):
    """The next character does not tell the way."""


def of_class(single: Single) -> Block | None:
    """The body of a function: whether `text` has characters of the class alone."""
    chars = characters(single)
    if not _is_told(chars):
        return None
    return (*_each(chars, code("len(text)")), TRUE)


def of_pattern(tree: Node) -> Block | None:
    """The body of a function: whether `text` matches; None where that is not told."""
    body = whole(tree)
    nodes = [] if body is None else [node for node, _ in walk(body)]
    singles = [node for node in nodes if isinstance(node, _SINGLES)]
    if (
        body is None
        or len(nodes) > _MANY_NODES
        or not all(_is_told(characters(each)) for each in singles)
    ):
        return None
    parts = body.parts if isinstance(body, Sequence) else (body,)
    fixed = [*takewhile(_is_fixed, parts)]
    try:
        rest = _rest(parts[len(fixed) :], sum(_width(each)[0] for each in fixed))
    except _AmbiguousError:
        return None
    return (*_lengths(body), *_head(fixed), *rest)


def _is_fixed(part: Node) -> bool:
    """Whether a part is so many characters of one class."""
    match part:
        case Repeat(body=body, minimum=minimum, maximum=maximum):
            return minimum == maximum and minimum > 0 and isinstance(body, _SINGLES)
        case _:
            return isinstance(part, _SINGLES)


def _lengths(body: Node) -> Block:
    least, most = _width(body)
    refused = tuple(If(test, REFUSED) for test in length_tests(least, most, _TEXT))
    return (*refused, Line(code("n = len(text)")))


def _head(fixed: list[Node]) -> Block:
    """What stands at known places of a text that is long enough."""
    block: Block = ()
    i = 0
    for part in fixed:
        single = part.body if isinstance(part, Repeat) else part
        width = _width(part)[0]
        bounds = code("{i}, {j}", i=literal(i), j=literal(i + width))
        chars = first(single)
        if width == 1:
            read = Line(code("c = ord(text[{i}])", i=literal(i)))
            block += (read, If(_outside(chars), REFUSED))
        else:
            block += _each(chars, bounds)
        i += width
    return block


def _each(chars: CharSet, places: Code) -> Block:
    """Refuse a text that has other characters at some places."""
    body = (_READ, If(_outside(chars), REFUSED))
    return (For(Code("i"), code("range({p})", p=places), body),)


def _rest(parts: tuple[Node, ...], i: int) -> Block:
    """What stands behind the known places; the length of all is right."""
    match parts:
        case ():
            return (TRUE,)
        case (
            Repeat(body=Char() | Dot() | Escape() | Property() | CharClass() as each),
        ):
            return (*_each(characters(each), code("{i}, n", i=literal(i))), TRUE)
        case _:
            start = Line(code("i = {i}", i=literal(i)))
            reading = _Reader().read(Sequence(parts), NOTHING)
            return (start, *reading, Line(code("return i == n")))


def _width(node: Node) -> tuple[int, int | None]:
    """The fewest and the most characters that a node matches."""
    match node:
        case Sequence(parts=parts):
            widths = [*map(_width, parts)]
            most = [most for _, most in widths if most is not None]
            total = sum(most) if len(most) == len(widths) else None
            return sum(least for least, _ in widths), total
        case Alternation(options=options):
            widths = [*map(_width, options)]
            most = [most for _, most in widths if most is not None]
            longest = max(most) if len(most) == len(widths) else None
            return min(least for least, _ in widths), longest
        case Repeat(body=body, minimum=minimum, maximum=maximum):
            least, each = _width(body)
            most_ = None if each is None or maximum is None else each * maximum
            return least * minimum, most_
        case _:
            return 1, 1


@dataclass(frozen=True, slots=True)
class _Reader:
    """Plans the statements that read a node at `i`, and refuse what is not it."""

    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def read(self, node: Node, follow: CharSet) -> Block:
        """Statements for a node, behind which one of `follow` may stand."""
        match node:
            case Char() | Dot() | Escape() | Property() | CharClass():
                wrong = If(_outside(characters(node)), REFUSED)
                return (If(code("i >= n"), REFUSED), _READ, wrong, _STEP)
            case Sequence(parts=parts):
                return self._sequence(parts, follow)
            case Alternation(options=options):
                return self._options(options, follow)
            case Repeat():
                return self._repeat(node, follow)
            case _:
                raise _AmbiguousError

    def _sequence(self, parts: tuple[Node, ...], follow: CharSet) -> Block:
        block: Block = ()
        for index, part in enumerate(parts):
            rest = Sequence(parts[index + 1 :])
            behind = first(rest) | follow if can_be_empty(rest) else first(rest)
            block += self.read(part, behind)
        return block

    def _options(self, options: tuple[Node, ...], follow: CharSet) -> Block:
        empty = [each for each in options if can_be_empty(each)]
        taken = follow if empty else NOTHING
        for each in options:
            if first(each) & taken:
                raise _AmbiguousError
            taken |= first(each)
        if len(empty) > 1:
            raise _AmbiguousError
        block = self.read(empty[0], follow) if empty else REFUSED
        for each in options:
            if each not in empty:
                test = _inside_text(first(each))
                block = (If(test, self.read(each, follow), block),)
        return (Line(code("c = ord(text[i]) if i < n else -1")), *block)

    def _repeat(self, node: Repeat, follow: CharSet) -> Block:
        starts, body = first(node.body), node.body
        if can_be_empty(body):
            raise _AmbiguousError
        if node.minimum == node.maximum:
            behind = starts | follow if node.minimum > 1 else follow
            return self._times(node.minimum, self.read(body, behind))
        if starts & follow:
            raise _AmbiguousError
        if node.maximum == 1:
            inner = self._taken(body, follow)
            there = (_READ, If(_inside(starts), inner))
            return (If(code("i < n"), there),)
        return self._loop(node, self._taken(body, starts | follow))

    def _taken(self, body: Node, follow: CharSet) -> Block:
        """What is read where the first character is known to be of it."""
        return (_STEP,) if isinstance(body, _SINGLES) else self.read(body, follow)

    def _times(self, times: int, body: Block) -> Block:
        if times < 2:
            return body * times
        return (For(Code("_"), code("range({n})", n=literal(times)), body),)

    def _loop(self, node: Repeat, body: Block) -> Block:
        """As often as it goes: one time too many, and nothing behind would match."""
        least, most = node.minimum, node.maximum
        turns = identifier(f"turns_{next(self.numbers)}")
        counting = Line(code("{t} += 1", t=turns))
        counted = bool(least) or most is not None
        ended = If(_outside(first(node.body)), (Line(code("break")),))
        inner = (_READ, ended, *body, *((counting,) if counted else ()))
        block: Block = (While(code("i < n"), inner),)
        if not counted:
            return block
        few, many = code("{t} < {n}", t=turns, n=literal(least)), None
        if most is not None:
            many = code("{t} > {n}", t=turns, n=literal(most))
        wrong = [few] * bool(least) + [many] * (many is not None)
        tests = [test for test in wrong if test is not None]
        return (
            Line(code("{t} = 0", t=turns)),
            *block,
            If(joined(" or ", tests), REFUSED),
        )


def _is_told(chars: CharSet) -> bool:
    """Whether a few comparisons tell a character of the set."""
    fewest = min(len(chars.ranges), len((~chars).ranges))
    return chars not in (NOTHING, EVERYTHING) and fewest <= _MANY_RANGES


def _inside(chars: CharSet) -> Code:
    """Whether `c` is in the set."""
    others = ~chars
    if len(others.ranges) < len(chars.ranges):
        return code("not ({t})", t=_among(others))
    return _among(chars)


def _inside_text(chars: CharSet) -> Code:
    """Whether `c` is in the set; behind the text it is -1, which no set has."""
    inside = _inside(chars)
    denied = inside.text.startswith("not ")
    return code("i < n and {t}", t=inside) if denied else inside


def _outside(chars: CharSet) -> Code:
    """Whether `c` is not in the set."""
    others = ~chars
    if len(others.ranges) < len(chars.ranges):
        return _among(others)
    if len(chars.ranges) == 1 and chars.ranges[0][0] == chars.ranges[0][1]:
        return code("c != {l}", l=literal(chars.ranges[0][0]))
    return code("not ({t})", t=_among(chars))


def _among(chars: CharSet) -> Code:
    """Whether `c` is in one of the ranges, the widest first."""
    ranges = sorted(chars.ranges, key=lambda each: (each[0] - each[1], -each[0]))
    return joined(" or ", [_between(*each) for each in ranges])


def _between(least: int, most: int) -> Code:
    low, high = literal(least), literal(most)
    if least == most:
        return code("c == {l}", l=low)
    if most == LAST:
        return code("c >= {l}", l=low)
    return code("{l} <= c <= {h}", l=low, h=high)
