"""Say of each finding where in the text it stands.

This is imported when there is something to report, so a clean file does not pay for it.
"""

from __future__ import annotations

import re

from predial.checking import tables, unions
from predial.checking.diagnostics import Branch, Diagnostic, Place
from predial.checking.positions import Span
from predial.checking.source import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Any

    from predial.checking.diagnostics import Violation
    from predial.checking.positions import Child, Token
    from predial.checking.reading import Document, Refusal

# Of these the name is at fault, and not the value.
NAMES = {"additionalProperties", "propertyNames", "unevaluatedProperties"}
# What these miss stands nowhere: the object that should have it is shown.
MISSING = {"dependencies", "dependentRequired", "required"}
_WITHOUT_TEXT = {"json.bom", "json.encoding", "yaml.encoding"}
_WORD = re.compile(r'"[^"\\\n]*+(?:\\.[^"\\\n]*+)*+"?+|[\w.+\-]++|[^\n]|')


class Reporter:
    """Makes diagnostics of what one run finds.

    Args:
        table: The contract's table, if it is known.
        shows_all: Whether sensitive values are shown.
    """

    def __init__(self, table: Any, *, shows_all: bool) -> None:
        self._table = table
        self._shows_all = shows_all

    def refused(self, file: str, refusal: Refusal) -> Diagnostic:
        """What cannot be read."""
        place = Place(file, refusal.line, refusal.column)
        found = Diagnostic(place, refusal.code, refusal.message)
        if refusal.data is None or refusal.line is None or refusal.column is None:
            return found
        if refusal.code not in _WITHOUT_TEXT:
            # A text of one line may be an NDJSON record, any other is a file.
            first = 1 if b"\n" in refusal.data else refusal.line
            source = found.source = self._source(refusal.data, first)
            offset = source.lines.offset(refusal.line, refusal.column)
            word = _WORD.match(source.text, offset)
            end = word.end() if word else offset
            found.place = place_of(source, file, Span(offset, end))
        return found

    def payloads(self, value: object, found: Sequence[Violation]) -> list[Any] | None:
        """The items of an array that holds payloads, and is not meant to be one.

        Args:
            value: What was read from a text.
            found: Its violations: that it must be an object, and is none.
        """
        refused = [(each.code, each.path) for each in found]
        if not isinstance(value, list) or not value or refused != [("type", ())]:
            return None
        items: list[Any] = value  # pyright: ignore[reportUnknownVariableType] - Any
        names = tables.SchemasAt([self._table]).known_names if self._table else ()
        fits = all(isinstance(item, dict) for item in items) and (
            not names or any(name in item for item in items for name in names)
        )
        return items if fits else None

    def source(self, document: Document, *, is_array: bool) -> Source:
        """The text of a document that was read."""
        source = self._source(document.data, document.line or 1)
        source.read(document)
        source.is_array = is_array
        return source

    def unread(self, data: bytes) -> Source:
        """The text of an input that is not known to be readable."""
        return self._source(data.removeprefix(b"\xef\xbb\xbf"), 1)

    def violations(
        self, file: str, source: Source, found: Iterable[Violation], *way: int
    ) -> Iterator[Diagnostic]:
        """The violations of a payload.

        Args:
            file: The input.
            source: The text that holds the payload.
            found: What is wrong with it.
            way: The index of the payload, if the text holds an array of them.
        """
        for violation in found:
            diagnostic = self._violation(file, source, violation, way)
            children = diagnostic.children
            # What YAML takes for something else has its finding already.
            if not children or children[-1].node.span.start not in source.misread:
                yield diagnostic

    def misread(
        self, file: str, source: Source, document: Document
    ) -> Iterator[Diagnostic]:
        """The scalars that YAML takes for something else."""
        for span, message in document.misread:
            place = place_of(source, file, span)
            found = Diagnostic(place, "yaml.plain-scalar", message, "error")
            found.source = source
            yield found

    def _source(self, data: bytes, first: int) -> Source:
        text = data.decode(errors="replace")
        return Source(text, first, self._table, shows_all=self._shows_all)

    def _violation(
        self, file: str, source: Source, violation: Violation, way: tuple[int, ...]
    ) -> Diagnostic:
        path = (*way, *violation.path)
        children, span = _located(source, violation, path)
        place = place_of(source, file, span)
        found = Diagnostic(
            place, violation.code, violation.message, violation.severity, violation
        )
        found.path = path
        found.source = source
        found.children = children
        found.causes = [
            Branch(number, name, [*self.violations(file, source, causes, *way)])
            for number, name, causes in unions.named(
                violation, source.schemas_at(children)
            )
        ]
        return found


def place_of(source: Source, file: str, span: Span) -> Place:
    """The place of a span in a file."""
    place = Place(file, *source.lines.place(span.start))
    place.end_line, place.end_column = source.lines.place(span.end)
    place.offset, place.end_offset = span.start, span.end
    return place


def _located(
    source: Source, violation: Violation, path: tuple[Token, ...]
) -> tuple[Sequence[Child], Span]:
    """The way to what a violation is about, and where that stands."""
    children = source.way(path)
    node = children[-1].node if children else source.root
    if node is None:
        return children, Span(0, 0)
    # Below a sensitive value the pointer says nothing more, and this number does.
    number = violation.params.get("property")
    if isinstance(number, int) and 0 < number <= len(node.children):
        child = node.children[number - 1]
        children.append(child)
        node = child.node
    key = children[-1].key if children else None
    if violation.code in NAMES and key is not None:
        return children, key
    return children, node.opening if violation.code in MISSING else node.span
