"""Where the values and the names of a document stand in its text.

Values are found when they are needed: finding one skips over what stands beside it.
Offsets count code points from 0; lines and columns count from 1. A byte order mark is
not counted. In NDJSON, offsets count from the start of the line.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import islice
from json import loads

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import TypeAlias

    Token: TypeAlias = str | int

_SPACE = re.compile(r"[ \t\n\r]*+")
_STRING = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"', re.DOTALL)
_SCALAR = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"|[^\s,\]}]++', re.DOTALL)
_BRACKET = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"|[\[\]{}]', re.DOTALL)


class Span:
    """A part of a text: from an offset up to another.

    Attributes:
        start: The first character.
        end: Behind the last character.
    """

    __slots__ = ("end", "start")

    def __init__(self, start: int, end: int) -> None:
        self.start = start
        self.end = end


class Child:
    """A property of an object, or an item of an array.

    Attributes:
        token: The name or the index.
        key: Where the name stands; None for an item.
        node: The value.
    """

    __slots__ = ("key", "node", "token")

    def __init__(self, token: Token, key: Span | None, node: Node) -> None:
        self.token = token
        self.key = key
        self.node = node

    @property
    def start(self) -> int:
        """Where the name begins, or the item."""
        return self.key.start if self.key else self.node.span.start


class Node:
    """A value in a text.

    Attributes:
        span: Where it stands.
        kind: `object`, `array` or `scalar`.
        opening: The opening bracket; in YAML without brackets, the first name or value.
    """

    __slots__ = ("_by_token", "_starts", "kind", "opening", "span")

    def __init__(self, span: Span, kind: str, opening: Span) -> None:
        self.span = span
        self.kind = kind
        self.opening = opening
        # Made when they are needed: for the children by name, and by where they begin.
        self._by_token: dict[Token, Child] | None = None
        self._starts: list[int] | None = None

    @property
    def children(self) -> Sequence[Child]:
        """The properties or the items, in the order of the text."""
        return ()

    @property
    def scalar(self) -> object:
        """The value of a scalar; None for an object or an array."""
        return None

    def child(self, token: Token) -> Child | None:
        """The property of a name, or the item of an index, if there is one."""
        if self.kind == "array":
            known = isinstance(token, int) and token < len(self.children)
            return self.children[int(token)] if known else None
        if self._by_token is None:  # of a name that is there twice, the first
            self._by_token = {each.token: each for each in reversed(self.children)}
        return self._by_token.get(token)

    def within(self, window: Span) -> Iterator[Child]:
        """The children that a part of the text has something of."""
        if self._starts is None:
            self._starts = [each.start for each in self.children]
        first = max(bisect_right(self._starts, window.start) - 1, 0)
        for child in islice(self.children, first, None):
            if child.start >= window.end:
                return
            yield child


class _JsonNode(Node):
    __slots__ = ("_children", "_text")

    def __init__(self, text: str, start: int) -> None:
        end, kind = _end_of(text, start)
        super().__init__(Span(start, end), kind, Span(start, start + 1))
        self._text = text
        self._children: list[Child] | None = None

    @property
    def children(self) -> Sequence[Child]:
        if self._children is None:
            parts = _PARTS[self.kind](self._text, self.span.start + 1)
            self._children = list(parts)
        return self._children

    @property
    def scalar(self) -> object:
        if self.kind != "scalar":
            return None
        value: object = loads(self._text[self.span.start : self.span.end])
        return value


def json_root(text: str) -> Node:
    """The value of a JSON text, which must be one that `decode` takes."""
    return _JsonNode(text, _behind_space(text, 0))


def _end_of(text: str, start: int) -> tuple[int, str]:
    """Where the value ends that starts here, and its kind."""
    if text[start] not in "[{":
        found = _SCALAR.match(text, start)
        return (found.end() if found else start), "scalar"
    depth = 0
    for found in _BRACKET.finditer(text, start):
        mark = found[0]
        depth += (mark in "[{") - (mark in "]}")
        if not depth:
            return found.end(), "object" if text[start] == "{" else "array"
    return len(text), "object" if text[start] == "{" else "array"


def _properties(text: str, at: int) -> Iterator[Child]:
    at = _behind_space(text, at)
    while key := _STRING.match(text, at):
        value = _behind_space(text, _behind_space(text, key.end()) + 1)
        node = _JsonNode(text, value)
        yield Child(loads(key[0]), Span(*key.span()), node)
        at = _behind_space(text, _behind_space(text, node.span.end) + 1)


def _items(text: str, at: int) -> Iterator[Child]:
    at = _behind_space(text, at)
    index = 0
    while text[at : at + 1] not in {"]", ""}:
        node = _JsonNode(text, at)
        yield Child(index, None, node)
        index += 1
        at = _behind_space(text, node.span.end)
        if text[at : at + 1] != ",":
            return
        at = _behind_space(text, at + 1)


def _nothing(_text: str, _at: int) -> Iterator[Child]:
    return iter(())


_PARTS = {"object": _properties, "array": _items, "scalar": _nothing}


def _behind_space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at


class Lines:
    """The lines of a text, by number.

    Args:
        text: The text.
        first: The number of its first line: that of an NDJSON record in its file.
    """

    def __init__(self, text: str, first: int = 1) -> None:
        self._text = text
        self._first = first
        breaks = (found.end() for found in re.finditer("\n", text))
        self._starts = [0, *breaks]

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset."""
        index = bisect_right(self._starts, offset) - 1
        return self._first + index, offset - self._starts[index] + 1

    def offset(self, line: int, column: int) -> int:
        """The offset of a line and column."""
        return self._starts[line - self._first] + column - 1

    def span(self, line: int) -> Span:
        """A line by its number, without its end."""
        index = line - self._first
        following = self._starts[index + 1 : index + 2] or [len(self._text) + 1]
        end = following[0] - 1
        start = self._starts[index]
        if end > start and self._text[end - 1] == "\r":
            end -= 1
        return Span(start, end)
