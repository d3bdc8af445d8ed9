"""Fixes of arrays that are too long: one payload becomes several."""

from __future__ import annotations

from predial.checking.comments import without_comments
from predial.checking.yaml_documents import yaml_documents
from predial.rules.edits import Edit, Fix
from predial.rules.yaml_parts import are_parts, block_parts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from predial.checking.diagnostics import Diagnostic
    from predial.checking.positions import Node
    from predial.checking.source import Source

SPLIT = (
    "splits a payload with too many items: into files beside the first or, in JSON,"
    " into records of NDJSON or items of an array of payloads"
)
_ALIAS = "an alias repeats a part of it"
_DOCUMENTS = "its file holds several payloads: give each a file of its own"
_LAYOUT = "its layout is one that cannot be taken apart"


def split(diagnostic: Diagnostic, source: Source, region: str | None) -> Fix | None:
    """Several payloads with so many items as are allowed, and all else alike."""
    del region
    found, document, root = diagnostic.violation, source.document, source.root
    limit = found.params.get("limit") if found else None
    ways = diagnostic.children[source.is_array :]
    if document is None or root is None or len(ways) != 1 or not isinstance(limit, int):
        return None
    if document.node is not None:
        texts, _ = split_yaml(diagnostic, source)
        return Fix(SPLIT, (), parts=texts) if texts else None
    payload = diagnostic.children[0].node if source.is_array else root
    parts = [*_parts(source.text, payload, ways[0].node, limit)]
    if not source.is_array and document.line is None:
        return Fix(SPLIT, (), parts=[*_texts(source.text, root, parts)])
    together = (", " if source.is_array else "\n").join(parts)
    edit = Edit(payload.span.start, payload.span.end, together)
    return Fix(SPLIT, [edit], is_sensitive=True)


def split_yaml(diagnostic: Diagnostic, source: Source) -> tuple[list[str], str]:
    """The texts that a payload in YAML is split into, or else why it is not.

    Returns:
        Neither, where it is no payload in YAML with an array that is too long.
    """
    found, document, root = diagnostic.violation, source.document, source.root
    limit = found.params.get("limit") if found else None
    if document is None or document.node is None or root is None:
        return [], ""
    if diagnostic.code != "maxItems" or not isinstance(limit, int):
        return [], ""
    if source.is_array or not _is_alone(source.text):
        return [], _DOCUMENTS
    if document.shared:
        return [], _ALIAS
    if len(diagnostic.children) != 1:
        return [], ""
    [array] = diagnostic.children
    if source.text[array.node.span.start] == "[":
        parts = _parts(source.text, root, array.node, limit)
        texts = [*_texts(source.text, root, parts)]
    else:
        texts = [*block_parts(source.text, array, limit)]
    is_sound = are_parts(texts, document, array, limit)
    return (texts, "") if is_sound else ([], _LAYOUT)


def _is_alone(text: str) -> bool:
    """Whether a text of YAML has one document."""
    return len([*yaml_documents(text.encode())]) == 1


def _texts(text: str, root: Node, parts: Iterable[str]) -> Iterator[str]:
    """What stands around a payload, with each part of it in its place."""
    for part in parts:
        yield f"{text[: root.span.start]}{part}{text[root.span.end :]}"


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
            comma = without_comments(between).find(",")
            remark, is_line, behind = between[comma + 1 :].partition("\n")
            # A remark on the line of an item is about that item.
            part += between[:comma] + (f"{remark}{is_line}" if remark.strip() else "")
            behind = behind.strip() and f"{behind.strip()}\n"
        yield f"{part}{tail}"
