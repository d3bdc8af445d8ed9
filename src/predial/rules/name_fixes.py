"""Fixes of names: one that is misspelt, one that an object has twice."""

from __future__ import annotations

from predial.checking.comments import without_comments
from predial.checking.positions import json_root
from predial.errors import letters
from predial.rules.edits import Edit, Fix, replaced

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from predial.checking.diagnostics import Diagnostic
    from predial.checking.positions import Child, Node, Span, Token
    from predial.checking.source import Source

RENAMED = "renames a misspelt property to the one that is missing"
REPETITIONS = "removes a property that repeats an earlier one, value and all"

_SHORTEST = 4  # characters of a name in which one more or less is a slip
_LEAF = "scalar"


def renamed(
    diagnostic: Diagnostic, source: Source, region: str | None = None
) -> Fix | None:
    """The property that was meant, where it is not there and only one is near."""
    del region
    children = diagnostic.children
    parent = children[-2].node if len(children) > 1 else source.root
    if not children or parent is None or source.document is None:
        return None
    child = children[-1]
    known = source.schemas_at(children[:-1]).known_names
    there = [each.token for each in parent.children]
    near = [
        name
        for name in known
        if name not in there and _is_misspelt(str(child.token), name)
    ]
    if len(near) != 1 or child.key is None:
        return None
    others = [each for each in there if each not in known]
    if sum(_is_misspelt(str(each), near[0]) for each in others) > 1:
        return None
    is_yaml = source.document.node is not None
    edit = replaced(source.text, child.key, near[0], is_yaml=is_yaml)
    return Fix(RENAMED, [edit]) if edit else None


def _is_misspelt(name: str, known: str) -> bool:
    """Whether two names differ in case and hyphens, or by one slip of the fingers."""
    if letters(name) == letters(known):
        return True
    short, long = sorted((name, known), key=len)
    if len(short) < _SHORTEST or len(long) - len(short) > 1:
        return False
    pairs = enumerate(zip(short, long, strict=False))
    at = next((index for index, (one, other) in pairs if one != other), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    is_swapped = short[at : at + 2] == long[at : at + 2][::-1]
    return short[at + 1 :] == long[at + 1 :] or (
        is_swapped and short[at + 2 :] == long[at + 2 :]
    )


def without_repetitions(
    diagnostic: Diagnostic, source: Source, region: str | None = None
) -> Fix | None:
    """The text without properties that say once more what was said before."""
    del region
    is_yaml = diagnostic.code.startswith("yaml.")
    plain = source.text if is_yaml else without_comments(source.text)
    try:
        repeated = [*_repeated(_roots(plain, is_yaml=is_yaml))]
    except RecursionError:
        return None
    edits: list[Edit] = []
    starts: set[int] = set()
    for node, before, child in repeated:
        cut = _cut(source.text, plain, node, before, child, is_yaml=is_yaml)
        starts |= {child.start} if cut else set()
        edits += cut
    return Fix(REPETITIONS, edits) if diagnostic.place.offset in starts else None


def _roots(text: str, *, is_yaml: bool) -> Sequence[Node]:
    if not is_yaml:
        return [json_root(text)]
    from predial.checking.yaml_documents import roots_with_repeated_names

    return roots_with_repeated_names(text)


def _repeated(roots: Sequence[Node]) -> Iterator[tuple[Node, Child, Child]]:
    """Each property that repeats one: its object, and the property before it."""
    left = [*roots]
    while left:
        node = left.pop()
        first: dict[Token, Child] = {}
        for index, child in enumerate(node.children):
            if node.kind == "object" and child.token in first:
                if _content(child.node) == _content(first[child.token].node):
                    yield node, node.children[index - 1], child
            else:
                first[child.token] = child
                left.append(child.node)


def _content(node: Node) -> object:
    """What a value is, to be compared: 1 is neither 1.0 nor true."""
    match node.kind:
        case "object":
            pairs = [(str(each.token), _content(each.node)) for each in node.children]
            return "object", sorted(pairs, key=lambda pair: pair[0])
        case "array":
            return "array", [_content(each.node) for each in node.children]
        case _:
            return _LEAF, repr(node.scalar)


def _cut(
    text: str, plain: str, node: Node, before: Child, child: Child, *, is_yaml: bool
) -> Sequence[Edit]:
    """The edits that remove a property and a comma, and keep every comment."""
    span = child.node.span
    if text[child.start : span.end] != plain[child.start : span.end]:
        return ()
    if is_yaml and text[node.span.start] != "{":
        return _cut_lines(text, child.start, span)
    comma = plain.find(",", before.node.span.end, child.start)
    between = text[comma + 1 : child.start]
    if is_yaml and ("#" in text[before.node.span.end : span.end] or comma < 0):
        return ()
    if not between.strip():
        return [Edit(comma, span.end)]
    # There is a comment before it, which belongs to the property before.
    following = span.end + len(plain[span.end :]) - len(plain[span.end :].lstrip())
    if plain[following] == ",":
        comma = following
    return [Edit(comma, comma + 1), Edit(child.start, span.end)]


def _cut_lines(text: str, start: int, span: Span) -> Sequence[Edit]:
    """The edit that removes a property of a block with its lines."""
    first = text.rfind("\n", 0, start) + 1
    behind = span.end if text[span.end - 1] == "\n" else text.find("\n", span.end) + 1
    lines = text[first : behind or len(text)]
    beside = text[first:start] + text[span.end : first + len(lines)]
    if beside.strip() or "#" in lines:
        return ()
    return [Edit(first, first + len(lines))]
