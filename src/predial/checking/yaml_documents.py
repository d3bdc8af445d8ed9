"""Read YAML as what JSON can say, with the place of every value.

PyYAML composes the text to nodes with their places, and constructs no values: what a
plain scalar means is decided here. It is the library that most tools have already, and
reads YAML 1.1; where 1.1 and 1.2 take a scalar for different values, or for one that
does not look like its text, the scalar is reported, and its text is checked.
"""

from __future__ import annotations

import re

from predial.checking.positions import Child, Lines, Node, Span
from predial.checking.reading import Document, Refusal
from predial_runtime.decoding import DEEPEST, DecodingError, decode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any, TypeAlias

    # A node of PyYAML, which has no types of its own.
    Composed: TypeAlias = Any

MESSAGES = {
    "yaml.alias": "its aliases stand for too many values: write them out",
    "yaml.duplicate-name": (
        "a mapping has this name twice, and readers disagree on which one counts:"
        " remove one"
    ),
    "yaml.empty": "is empty: must hold a value",
    "yaml.encoding": "is not UTF-8 from here on: save it as UTF-8",
    "yaml.merge": "a merge key, which not every reader has: write the names out",
    "yaml.name": "a name that is no scalar, which JSON does not have",
    "yaml.number": "a number is too large for this reader",
    "yaml.tag": "a tag, which JSON does not have: remove it",
    "yaml.too-deep": f"nests deeper than {DEEPEST} levels",
}
_MOST_ALIASED = 10_000
_NO_LIBRARY = "YAML needs PyYAML to be read: install predial with its extra `yaml`"
_MISREAD = "YAML takes this for {what}: put it in quotes"
# The library's message is matched, never printed: it may quote the text.
_SYNTAX = {
    "found character '\\t'": "found a tab: indent with spaces",
    "could not find expected ':'": "expected a colon behind the name",
    "mapping values are not allowed": (
        "found a colon where no name can stand: put the value in quotes, or check"
        " the indentation"
    ),
    "found unexpected end of stream": "found a string without its closing quote",
    "found undefined alias": "found an alias without an anchor",
    "expected <block end>": "the indentation is that of no line above",
    "expected ',' or": "expected a comma or the closing bracket",
    "special characters are not allowed": "found a character that YAML does not have",
}
_TAG = "tag:yaml.org,2002:"
_PROPERTIES = re.compile(r"(?:[!&]\S*+\s*+(?:#[^\n]*+\s*+)*+)*+")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
_CONSTANTS = {
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
}
# What YAML 1.2 takes for a number, and 1.1 does not.
_NUMBER_OF_1_2 = re.compile(
    r"[-+]?[0-9]+|0o[0-7]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
)
_KINDS = {
    "bool": "a boolean",
    "float": "a number",
    "int": "a number",
    "null": "null",
    "timestamp": "a time",
}


def yaml_documents(data: bytes) -> Iterator[Document | Refusal]:
    """The documents of a YAML text, up to the first defect."""
    yaml = _library()
    if yaml is None:
        yield Refusal("file.yaml", _NO_LIBRARY)
        return
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        before = data[: error.start].decode()
        yield _refusal(_DefectError("yaml.encoding", len(before)), before)
        return
    empty = True
    try:
        for composed in yaml.compose_all(text, Loader=yaml.SafeLoader):
            empty = False
            yield _document(text, data, composed)
    except _DefectError as defect:
        yield _refusal(defect, text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        offset = mark.index if mark else len(text)
        yield _refusal(_DefectError("yaml.syntax", offset, error.problem or ""), text)
    except yaml.reader.ReaderError as error:
        yield _refusal(_DefectError("yaml.syntax", error.position, error.reason), text)
    except RecursionError:
        yield Refusal("yaml.too-deep", MESSAGES["yaml.too-deep"])
    else:
        if empty:
            yield Refusal("yaml.empty", MESSAGES["yaml.empty"])


def roots_with_repeated_names(text: str) -> list[Node]:
    """The values of a text that is refused for a name that a mapping has twice.

    Returns:
        None of them where it has aliases, or another defect.
    """
    yaml = _library()
    reader = _Reader(text, keeps_repeated=True)
    try:
        composed = [*yaml.compose_all(text, Loader=yaml.SafeLoader)]
        roots = [reader.value(each, 0)[1] for each in composed]
    except (_DefectError, yaml.YAMLError, RecursionError):
        return []
    return [] if reader.shared else roots


def _library() -> Any:
    """PyYAML; None where it is not installed."""
    try:
        import yaml
    except ModuleNotFoundError:
        return None
    return yaml


class _DefectError(Exception):
    def __init__(self, code: str, offset: int, problem: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.offset = offset
        self.problem = problem


def _refusal(defect: _DefectError, text: str) -> Refusal:
    line, column = Lines(text).place(defect.offset)
    message = MESSAGES.get(defect.code) or _explained(defect.problem)
    return Refusal(defect.code, message, line, column, text.encode())


def _explained(problem: str) -> str:
    known = (ours for theirs, ours in _SYNTAX.items() if theirs in problem)
    return f"is not YAML: {next(known, 'found what does not belong here')}"


def _document(text: str, data: bytes, composed: Composed) -> Document:
    reader = _Reader(text)
    value, node = reader.value(composed, 0)
    document = Document(None, value, data)
    document.node = node
    document.misread = tuple(reader.misread)
    document.shared = tuple(reader.shared)
    return document


class _YamlNode(Node):
    """A value in a YAML text; its children, or its own value, are known."""

    __slots__ = ("_children", "_scalar")

    def __init__(
        self,
        span: Span,
        kind: str,
        opening: Span,
        children: Sequence[Child] = (),
        scalar: object = None,
    ) -> None:
        super().__init__(span, kind, opening)
        self._children = children
        self._scalar = scalar

    @property
    def children(self) -> Sequence[Child]:
        return self._children

    @property
    def scalar(self) -> object:
        return self._scalar


class _Reader:
    """Makes values and nodes of what the library has composed.

    Args:
        text: The text.
        keeps_repeated: Whether a mapping may have a name twice.

    Attributes:
        misread: Scalars that YAML takes for something else: where, and for what.
        shared: The values that aliases stand for.
    """

    def __init__(self, text: str, *, keeps_repeated: bool = False) -> None:
        self._text = text
        self._keeps_repeated = keeps_repeated
        self.misread: list[tuple[Span, str]] = []
        self._read: set[int] = set()
        self.shared: list[Span] = []
        self._aliased = 0

    def value(self, composed: Composed, depth: int) -> tuple[object, Node]:
        """The value of a node, and its place."""
        start = self._start(composed)
        if depth > DEEPEST:
            raise _DefectError("yaml.too-deep", start)
        if id(composed) in self._read:  # what an alias stands for, once more
            self._aliased += 1
            if self._aliased > _MOST_ALIASED:
                raise _DefectError("yaml.alias", start)
            self.shared.append(Span(start, composed.end_mark.index))
        self._read.add(id(composed))
        match composed.id:
            case "mapping":
                return self._mapping(composed, start, depth)
            case "sequence":
                return self._sequence(composed, start, depth)
            case _:
                return self._scalar(composed, start)

    def _start(self, composed: Composed) -> int:
        found = _PROPERTIES.match(self._text, composed.start_mark.index)
        return found.end() if found else composed.start_mark.index

    def _mapping(
        self, composed: Composed, start: int, depth: int
    ) -> tuple[dict[str, object], Node]:
        self._refuse_tag(composed, "map", start)
        value: dict[str, object] = {}
        children: list[Child] = []
        for name_node, value_node in composed.value:
            name, key = self._name(name_node)
            if name in value and not self._keeps_repeated:
                raise _DefectError("yaml.duplicate-name", key.start)
            value[name], node = self.value(value_node, depth + 1)
            children.append(Child(name, key, node))
        return value, self._collection(composed, "object", start, children)

    def _sequence(
        self, composed: Composed, start: int, depth: int
    ) -> tuple[list[object], Node]:
        self._refuse_tag(composed, "seq", start)
        value: list[object] = []
        children: list[Child] = []
        for index, item in enumerate(composed.value):
            each, node = self.value(item, depth + 1)
            value.append(each)
            children.append(Child(index, None, node))
        return value, self._collection(composed, "array", start, children)

    def _collection(
        self, composed: Composed, kind: str, start: int, children: list[Child]
    ) -> Node:
        if composed.flow_style:
            span = Span(start, composed.end_mark.index)
            return _YamlNode(span, kind, Span(start, start + 1), children)
        # A block ends where the next token starts; what it holds ends before.
        last = children[-1].node.span.end if children else start
        first = children[0].key if children else None
        opening = first or (children[0].node.opening if children else Span(start, last))
        ends = max(last, first.end if first else last)
        return _YamlNode(Span(start, ends), kind, opening, children)

    def _name(self, composed: Composed) -> tuple[str, Span]:
        start = self._start(composed)
        if composed.id != "scalar":
            raise _DefectError("yaml.name", start)
        if composed.tag == f"{_TAG}merge":
            raise _DefectError("yaml.merge", start)
        span = Span(start, max(start, composed.end_mark.index))
        if composed.style is None:
            self._report_misread(composed, span)
        return composed.value, span

    def _scalar(self, composed: Composed, start: int) -> tuple[object, Node]:
        span = Span(start, max(start, composed.end_mark.index))
        value = self._meant(composed, span)
        return value, _YamlNode(span, "scalar", span, scalar=value)

    def _meant(self, composed: Composed, span: Span) -> object:
        text: str = composed.value
        is_tagged = "!" in self._text[composed.start_mark.index : span.start]
        if is_tagged or composed.style is not None:
            self._refuse_tag(composed, "str", span.start)
            return text
        # YAML 1.1 takes 1e3 for a string.
        if _NUMBER.fullmatch(text) and composed.tag != f"{_TAG}str":
            return self._number(text, span.start)
        if text in _CONSTANTS:
            return _CONSTANTS[text]
        self._report_misread(composed, span)
        return text

    def _report_misread(self, composed: Composed, span: Span) -> None:
        kind = composed.tag.removeprefix(_TAG)
        if kind == "str" and _NUMBER_OF_1_2.fullmatch(composed.value):
            kind = "int"
        if kind in _KINDS:
            self.misread.append((span, _MISREAD.format(what=_KINDS[kind])))

    def _number(self, text: str, start: int) -> object:
        try:
            return decode(text.encode())
        except DecodingError:
            raise _DefectError("yaml.number", start) from None

    def _refuse_tag(self, composed: Composed, expected: str, start: int) -> None:
        if composed.tag != f"{_TAG}{expected}":
            raise _DefectError("yaml.tag", start)
