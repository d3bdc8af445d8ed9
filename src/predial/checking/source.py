"""The text of one document, and what of it may be shown."""

from __future__ import annotations

import re

from predial.checking.comments import without_comments
from predial.checking.positions import Lines, Span, json_root
from predial.checking.tables import SchemasAt, known_names
from predial_runtime.names import like_a_name
from predial_runtime.violations import escaped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from predial.checking.positions import Child, Node, Token
    from predial.checking.reading import Document

_MASK = "*"
_CUT = "..."
_LONGEST_NAME = 200
_LONGEST_POINTER = 4000
_BETWEEN = re.compile(r"[^\s\[\]{},:\-?|>]")  # what stands there is a comment
_NUMBER = re.compile(r"\+[\d ().\-/]{7,}+|\d{8,}+")  # may be a telephone's, anywhere
_STRING = re.compile(r'"[^"\\\n]*+(?:\\.[^"\\\n]*+)*+"?+|[\w.+\-]++')
_COLON = re.compile(r"\s*+:")


class Source:
    """The text of one document.

    Args:
        text: The text, without a byte order mark.
        first: The number of its first line: that of an NDJSON record in its file.
        table: The contract's table; None if it is not known, so that all is hidden.
        shows_all: Whether what is sensitive is shown too.

    Attributes:
        root: The value in the text; None where the text cannot be read.
        is_array: Whether the value is an array of payloads, and not one payload.
        misread: Where scalars start that YAML takes for something else.
        document: What was read from the text; None where the text cannot be read.
    """

    def __init__(
        self, text: str, first: int, table: Any, *, shows_all: bool = False
    ) -> None:
        self.text = text
        self.table = table
        self.root: Node | None = None
        self.is_array = False
        self.misread: set[int] = set()
        self.document: Document | None = None
        self.lines = Lines(text, first)
        self.shows_all = shows_all

    def read(self, document: Document) -> None:
        """Learn that the text can be read, and where its value stands."""
        node = document.node
        if node is None:
            text = self.text
            node = json_root(without_comments(text) if document.with_comments else text)
        self.root = node
        self.document = document
        self.misread = {span.start for span, _ in document.misread}

    def shown(self, span: Span) -> str:
        """A part of a line, with a mask over what is sensitive, or may be."""
        if self.shows_all:
            return self.text[span.start : span.end]
        shown: list[str] = []
        done = span.start
        for part, is_open in self._parts(span):
            start, end = max(part.start, done), min(part.end, span.end)
            if start < end:
                shown.append(_BETWEEN.sub(_MASK, self.text[done:start]))
                inner = self.text[start:end]
                shown.append(_without_numbers(inner) if is_open else masked(inner))
                done = end
        return "".join((*shown, _BETWEEN.sub(_MASK, self.text[done : span.end])))

    def _parts(self, window: Span) -> Iterator[tuple[Span, bool]]:
        """The names and scalars in a part of the text, and whether each is shown."""
        if self.root is None:
            # From the start of the line, or a quote that ends a string might begin one.
            line = self.lines.span(self.lines.place(window.start)[0])
            names = known_names(self.table) if self.table else ()
            for found in _STRING.finditer(self.text, line.start, window.end):
                is_name = _COLON.match(self.text, found.end()) is not None
                yield Span(*found.span()), is_name and found[0].strip('"') in names
        else:
            place = None if self.table is None else SchemasAt([self.table])
            if self.is_array:
                for item in self.root.within(window):
                    yield from _parts(item.node, place, window)
            else:
                yield from _parts(self.root, place, window)

    def way(self, path: Sequence[Token]) -> list[Child]:
        """The properties and items on the way to a place, as far as there are any."""
        children: list[Child] = []
        node = self.root
        for token in path:
            child = node.child(token) if node else None
            if child is None:
                break
            children.append(child)
            node = child.node
        return children

    def shown_pointer(self, path: Sequence[Token], children: Sequence[Child]) -> str:
        """A pointer, with a mask over names that may be numbers by mistake.

        What is long is cut: one long name may be in the way to each of many findings.
        """
        shown = [escaped(cut(str(token), _LONGEST_NAME)) for token in path]
        if not self.shows_all and self.table is not None:
            place = self.schemas_at(())
            for index, child in enumerate(children[: len(path)]):
                is_name = child.key is None or _is_name(child.token, place.known_names)
                if not is_name:
                    shown[index] = _MASK * len(shown[index])
                if index >= self.is_array:
                    place = place.below(child.token)
        return cut("".join([f"/{each}" for each in shown]), _LONGEST_POINTER)

    def schemas_at(self, children: Sequence[Child]) -> SchemasAt:
        """What the contract says of the place at the end of a way."""
        place = SchemasAt([self.table] if self.table else [])
        for child in children[self.is_array :]:
            place = place.below(child.token)
        return place


def cut(text: str, longest: int) -> str:
    """A text without its middle, if it is longer than that."""
    if len(text) <= longest:
        return text
    return f"{text[: longest // 2]}{_CUT}{text[-longest // 2 :]}"


def masked(text: str) -> str:
    """A mask of the same width as a string or a name, in the same quotes."""
    quote = text[0] if len(text) > 1 and text[0] == text[-1] in "\"'" else ""
    return f"{quote}{_MASK * (len(text) - 2 * len(quote))}{quote}"


def _without_numbers(text: str) -> str:
    """What may be shown, with a mask over numbers that got there by mistake."""
    return _NUMBER.sub(lambda found: _MASK * len(found[0]), text)


def _is_name(token: Token, known: Sequence[str]) -> bool:
    """Whether a name may be shown: it is known, or cannot be a number by mistake."""
    return token in known or like_a_name(token)


def _parts(
    node: Node, place: SchemasAt | None, window: Span
) -> Iterator[tuple[Span, bool]]:
    """The names and scalars of a value in a part of the text."""
    if node.kind == "scalar":
        yield node.span, place is not None and place.may_show("scalar")
        return
    is_open = place is not None and place.may_show(node.kind)
    known = place.known_names if place is not None else []
    for child in node.within(window):
        if child.key is not None:
            yield child.key, is_open and _is_name(child.token, known)
        below = place.below(child.token) if place is not None and is_open else None
        yield from _parts(child.node, below, window)
