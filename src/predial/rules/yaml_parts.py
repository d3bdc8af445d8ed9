"""Split the text of a payload in YAML: several texts, with some items of an array each.

Each text is read, and must have the value that it is to have: what the layout of a file
may be is not known so well that this could be left out.
"""

from __future__ import annotations

import re

from predial.checking.reading import Document
from predial.checking.yaml_documents import yaml_documents

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from predial.checking.positions import Child


def block_parts(text: str, array: Child, limit: int) -> Iterator[str]:
    """The text with so many items of a block at a time, and all else each time.

    Args:
        text: The text.
        array: The array, a property of the payload.
        limit: How many items.
    """
    node = array.node
    first = text.rfind("\n", 0, node.span.start) + 1
    column = node.span.start - first
    starts = [first]
    starts += [_behind(text, each.node.span.end, column) for each in node.children]
    head, tail = text[:first], text[starts[-1] :]
    for start in range(0, len(node.children), limit):
        end = min(start + limit, len(node.children))
        yield f"{head}{text[starts[start] : starts[end]]}{tail}"


def _behind(text: str, end: int, column: int) -> int:
    """Where the line after an item starts, and after the comments that are indented so.

    A comment that stands further left is about the next item.
    """
    at = end
    if text[end - 1] != "\n":
        at = text.find("\n", end) + 1 or len(text)
    comment = re.compile(rf"[ ]{{{column + 1},}}#[^\n]*(?:\n|\Z)")
    while found := comment.match(text, at):
        at = found.end()
    return at


def are_parts(texts: list[str], document: Document, array: Child, limit: int) -> bool:
    """Whether texts have the values that a document is split into, and misread nothing.

    Args:
        texts: The texts.
        document: What is split.
        array: Its array.
        limit: How many items each has.
    """
    whole: Any = document.value
    items = whole[array.token]
    for number, text in enumerate(texts):
        some = items[number * limit : (number + 1) * limit]
        match [*yaml_documents(text.encode())]:
            case [Document() as part] if part.value == {**whole, array.token: some}:
                continue
            case _:
                return False
    return len(texts) == -(-len(items) // limit)
