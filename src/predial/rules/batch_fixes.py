"""Fixes of arrays that are too long: one payload of JSON becomes several."""

from __future__ import annotations

from predial.checking.comments import without_comments
from predial.rules.edits import Edit, Fix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from predial.checking.diagnostics import Diagnostic
    from predial.checking.positions import Node
    from predial.checking.source import Source

SPLIT = (
    "splits a payload of JSON with too many items: into records of NDJSON, items of an"
    " array of payloads, or files beside the first"
)


def split(diagnostic: Diagnostic, source: Source, region: str | None) -> Fix | None:
    """Several payloads with so many items as are allowed, and all else alike."""
    del region
    found, document, root = diagnostic.violation, source.document, source.root
    limit = found.params.get("limit") if found else None
    ways = diagnostic.children[source.is_array :]
    is_yaml = document is None or document.node is not None
    if is_yaml or root is None or len(ways) != 1 or not isinstance(limit, int):
        return None
    payload = diagnostic.children[0].node if source.is_array else root
    parts = [*_parts(source.text, payload, ways[0].node, limit)]
    if not source.is_array and document and document.line is None:
        before, behind = source.text[: root.span.start], source.text[root.span.end :]
        return Fix(SPLIT, (), parts=[f"{before}{part}{behind}" for part in parts])
    together = (", " if source.is_array else "\n").join(parts)
    edit = Edit(payload.span.start, payload.span.end, together)
    return Fix(SPLIT, [edit], is_sensitive=True)


def _parts(text: str, payload: Node, array: Node, limit: int) -> Iterator[str]:
    items = array.children
    head = text[payload.span.start : items[0].start]
    tail = text[items[-1].node.span.end : payload.span.end]
    behind = ""  # what stands before an item, and is about it
    for first in range(0, len(items), limit):
        last = min(first + limit, len(items)) - 1
        end = items[last].node.span.end
        part = f"{head}{behind}{text[items[first].start : end]}"
        if last + 1 < len(items):
            between = text[end : items[last + 1].start]
            comma = without_comments(between).index(",")
            remark, is_line, behind = between[comma + 1 :].partition("\n")
            # A remark on the line of an item is about that item.
            part += between[:comma] + (f"{remark}{is_line}" if remark.strip() else "")
            behind = behind.strip() and f"{behind.strip()}\n"
        yield f"{part}{tail}"
