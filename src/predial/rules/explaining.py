"""Say of a finding what is there, what was meant, why there is such a rule."""

from __future__ import annotations

from datetime import UTC, datetime

from predial.checking.findings import MISSING, place_of
from predial.errors import nearest, plural
from predial.rules import rules
from predial.rules.batch_fixes import split_yaml

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from predial.checking.diagnostics import Diagnostic
    from predial.checking.positions import Child, Node, Span
    from predial.checking.source import Source
    from predial.checking.tables import SchemasAt

_SHOWN = 10  # names that a remark lists
_UNKNOWN = {"additionalProperties", "unevaluatedProperties"}
_REPEATED = {"uniqueItemProperties", "uniqueItems"}
_TWICE = {"json.duplicate-name", "yaml.duplicate-name"}
_UNITS = {
    "maxItems": "item",
    "maxLength": "character",
    "maxProperties": "property",
    "minItems": "item",
    "minLength": "character",
    "minProperties": "property",
}


class Explanation:
    """What is said of a finding beside its message.

    Attributes:
        label: What stands at its place.
        notes: What stands at other places of the same text.
        places: The same, for who has no text.
        why: Why there is such a rule.
        helps: What to do; the first is the best.
        description: What the contract's schema says of such a scalar.
        comment: What it says of its rules, and where they come from.
    """

    __slots__ = (
        *("comment", "description", "helps"),
        *("label", "notes", "places", "why"),
    )

    def __init__(
        self,
        diagnostic: Diagnostic,
        label: str,
        notes: list[tuple[Span, str]],
        why: str,
        helps: list[str],
    ) -> None:
        self.label = label
        self.notes = notes
        source, file = diagnostic.source, diagnostic.place.file
        self.places = [
            (place_of(source, file, span), text) for span, text in notes if source
        ]
        self.why = why
        self.helps = helps
        self.description = ""
        self.comment = ""


def explanation(diagnostic: Diagnostic) -> Explanation:
    """What can be said of a finding."""
    source = diagnostic.source
    if diagnostic.violation is None or source is None or source.table is None:
        rule = rules.find(diagnostic.code) or rules.Rule(diagnostic.code, "")
        notes = [*_first_name(diagnostic)]
        label = "again" if notes else ""
        return Explanation(diagnostic, label, notes, rule.why, _listed(rule.fix))
    place = source.schemas_at(diagnostic.children)
    of_contract = _Rule(diagnostic, source, place)
    rule = rules.rule_of(diagnostic.code, of_contract.keyword)
    suggested = [*_suggestions(diagnostic, source, place, of_contract.keyword)]
    explained = Explanation(
        diagnostic,
        _label(diagnostic),
        [*_first_of_the_same(diagnostic, source)],
        rule.why,
        suggested or _listed(rule.fix),
    )
    if diagnostic.children and diagnostic.children[-1].node.kind == "scalar":
        said = (_text(schema, "description") for schema in place.schemas)
        explained.description = next(filter(None, said), "")
    explained.comment = _text(of_contract.schema, "comment")
    return explained


def _listed(text: str) -> list[str]:
    return [text] if text else []


class _Rule:
    """What the contract says of the rule that a finding is about.

    Attributes:
        keyword: The keyword; None if it is not found.
        schema: The schema that says most of it: its own, else one of the same place.
    """

    __slots__ = ("keyword", "schema")

    def __init__(
        self, diagnostic: Diagnostic, source: Source, place: SchemasAt
    ) -> None:
        self.keyword: Any = None
        self.schema: Any = None
        pointer = diagnostic.violation.schema_pointer if diagnostic.violation else ""
        # What is wrong with a name, or with items together, stands further up.
        ways = [diagnostic.children[:-up] for up in (1, 2)]
        for at in (place, *map(source.schemas_at, ways)):
            held = at.holder(pointer)
            if held is not None:
                own, self.keyword = held
                said = (each for each in (own, *at.schemas) if _text(each, "comment"))
                self.schema = next(said, own)
                return


def _text(schema: Any, name: str) -> str:
    """What a schema says of itself; a table of an earlier generator says nothing."""
    return getattr(schema, name, "")


def _label(diagnostic: Diagnostic) -> str:
    """What stands there, counted or named."""
    found = diagnostic.violation
    params: Mapping[str, object] = found.params if found else {}
    label = ""
    match diagnostic.code:
        case "format.e164" | "numberPlan":
            label = _digits(diagnostic)
        case "maxUtf8Bytes":
            label = _count(params["size"], params["limit"], "byte")
        case code if code in _UNITS and "count" in params:
            label = _count(params["count"], params["limit"], _UNITS[code])
        case code if code in MISSING:
            label = f'has no "{params.get("name")}"'
        case code if code in _UNKNOWN:
            label = "unknown name"
        case code if code in _REPEATED:
            label = "the same again"
        case _:
            pass
    return label


def _digits(diagnostic: Diagnostic) -> str:
    """How many digits a number has: that is no more than its mask shows."""
    text = diagnostic.children[-1].node.scalar if diagnostic.children else None
    if not isinstance(text, str):
        return ""
    return plural(sum(char.isdigit() for char in text), "digit")


def _count(count: object, limit: object, noun: str) -> str:
    if not isinstance(count, int) or not isinstance(limit, int):
        return ""
    excess = (
        f"{count - limit} too many" if count > limit else f"{limit - count} too few"
    )
    return f"{plural(count, noun)}, {excess}"


def _suggestions(
    diagnostic: Diagnostic, source: Source, place: SchemasAt, keyword: Any
) -> Iterator[str]:
    """What was probably meant, without sensitive values."""
    children = diagnostic.children
    node = children[-1].node if children else source.root
    if node is None or diagnostic.violation is None:
        return
    params = diagnostic.violation.params
    match diagnostic.code:
        case code if code in MISSING:
            yield from _misspelt(str(params.get("name")), node, place)
        case code if code in _UNKNOWN and children:
            yield from _known(children, source)
        case "enum" | "const" if place.may_show(node.kind):
            yield from _nearest_value(node, keyword)
        case "type" if isinstance(node.scalar, (int, float)):
            if "string" in str(params.get("expected")):
                yield f"put the value in quotes{_of_format(place)}"
        case "format.date-time-utc" if place.may_show(node.kind):
            yield from _in_utc(node.scalar)
        case "maxItems":
            _, why_not = split_yaml(diagnostic, source)
            if why_not:
                yield from _listed(rules.rule_of("maxItems", keyword).fix)
                yield f"`--unsafe-fixes` cannot split it: {why_not}"
        case _:
            return


def _of_format(place: SchemasAt) -> str:
    """What else a string must be: a number that is put in quotes may lack it."""
    formats = [keyword.message for keyword in place.keywords("format")]
    return f"; it {formats[0].partition('; ')[0]}" if formats else ""


def _misspelt(name: str, node: Node, place: SchemasAt) -> Iterator[str]:
    """That another name of the object is the missing one, misspelt."""
    if place.is_sensitive:
        return
    known = set(place.known_names)
    others = [str(each.token) for each in node.children if each.token not in known]
    near = nearest(name, others)
    yield f'rename "{near}" to "{name}"' if near else f'add the property "{name}"'


def _known(children: Sequence[Child], source: Source) -> Iterator[str]:
    """The name that was meant, or those that there are."""
    parent = source.schemas_at(children[:-1])
    if parent.is_sensitive:
        return
    names = parent.known_names
    near = nearest(str(children[-1].token), names)
    if near:
        yield f'did you mean "{near}"?'
    elif names:
        more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
        listed = ", ".join(f'"{name}"' for name in names[:_SHOWN])
        yield f"remove it; the names here are {listed}{more}"


def _nearest_value(node: Node, keyword: Any) -> Iterator[str]:
    if isinstance(node.scalar, str) and keyword is not None:
        values = [each for each in keyword.values if isinstance(each, str)]
        near = nearest(node.scalar, values)
        if near:
            yield f'did you mean "{near}"?'


def _in_utc(text: object) -> Iterator[str]:
    """The same time as UTC."""
    try:
        moment = datetime.fromisoformat(str(text))
        if moment.tzinfo is not None:
            same = moment.astimezone(UTC)
            yield f"write {same:%Y-%m-%dT%H:%M:%SZ}, which is the same time in UTC"
    except (ValueError, OverflowError):
        return


def _first_of_the_same(
    diagnostic: Diagnostic, source: Source
) -> Iterator[tuple[Span, str]]:
    """Where the value stands that is repeated."""
    found = diagnostic.violation
    if found is None or diagnostic.code not in _REPEATED:
        return
    name, first = found.params.get("name"), found.params.get("first")
    depth = 1 if name is None else 2
    children = list(diagnostic.children)
    if len(children) < depth or not isinstance(first, int):
        return
    array = children[: len(children) - depth]
    node = array[-1].node if array else source.root
    item = node.child(first) if node else None
    if item is not None and isinstance(name, str):
        item = item.node.child(name)
    if item is not None:
        yield item.node.span, "first here"


def _first_name(diagnostic: Diagnostic) -> Iterator[tuple[Span, str]]:
    """Where a name stands that an object has twice."""
    source, offset = diagnostic.source, diagnostic.place.offset
    if diagnostic.code not in _TWICE or source is None or offset is None:
        return
    from predial.checking.positions import json_root

    node: Node | None = json_root(source.text)
    while node is not None and diagnostic.code == "json.duplicate-name":
        following = None
        for child in node.children:
            if child.key is not None and child.key.start == offset:
                first = node.child(child.token)
                if first is not None and first.key is not None:
                    yield first.key, "first here"
                return
            if child.node.span.start <= offset < child.node.span.end:
                following = child.node
        node = following
