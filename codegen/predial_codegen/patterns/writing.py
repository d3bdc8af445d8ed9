"""Writes a syntax tree in the syntax of Python's `re`."""

import re
from collections.abc import Mapping
from typing import assert_never

from predial_codegen.patterns.class_writing import write_single
from predial_codegen.patterns.errors import PatternError
from predial_codegen.patterns.references import Meaning, meanings
from predial_codegen.patterns.syntax import (
    Alternation,
    Anchor,
    AnchorKind,
    BackReference,
    Capture,
    Char,
    CharClass,
    Dot,
    Escape,
    Look,
    Node,
    Property,
    Repeat,
    Sequence,
)
from predial_codegen.patterns.widths import VariableWidthError, by_width

# `\B` of re fails on the empty string before Python 3.14.
_ANCHORS: dict[AnchorKind, str] = {
    "start": "^",
    "end": r"\Z",
    "boundary": r"(?a:\b)",
    "no boundary": r"(?!(?a:\b))",
}
_ENDS_IN_DIGIT = re.compile(r"\\[0-9]+\Z")
_SHORT: dict[tuple[int, int | None], str] = {
    (0, None): "*",
    (1, None): "+",
    (0, 1): "?",
}


def write(tree: Node) -> str:
    """Write the source for `re.compile`; raises PatternError for what re cannot say."""
    return _Writer(meanings(tree)).node(tree)


class _Writer:
    def __init__(self, references: Mapping[int, Meaning]) -> None:
        self.references = references
        self.numbers: dict[int, int] = {}
        self.captures = 0

    def node(self, node: Node) -> str:
        match node:
            case Char() | Dot() | Escape() | Property() | CharClass():
                text = write_single(node)
            case Sequence(parts):
                text = self.sequence(parts)
            case Alternation(options):
                text = "|".join(map(self.node, options))
            case Capture(body):
                text = self.capture(body, node.index)
            case Repeat():
                text = self.atom(node.body) + _quantifier(node)
            case Anchor(kind):
                text = _ANCHORS[kind]
            case Look():
                text = self.behind(node) if node.behind else self.ahead(node)
            case BackReference():
                text = self.reference(node)
            case _:
                assert_never(node)
        return text

    def sequence(self, parts: tuple[Node, ...]) -> str:
        text = ""
        for part in parts:
            added = (
                self.grouped(part) if isinstance(part, Alternation) else self.node(part)
            )
            if self.references and _ENDS_IN_DIGIT.search(text) and added[:1].isdigit():
                text += "(?:)"
            text += added
        return text

    def atom(self, node: Node) -> str:
        """Write what a quantifier can follow."""
        match node:
            case Sequence() | Alternation() | Repeat() | Anchor() | Look():
                return self.grouped(node)
            case _:
                return self.node(node)

    def grouped(self, node: Node) -> str:
        return f"(?:{self.node(node)})"

    def capture(self, body: Node, index: int) -> str:
        self.captures += 1
        self.numbers[index] = self.captures
        return f"({self.node(body)})"

    def ahead(self, look: Look) -> str:
        return f"(?{'!' if look.negated else '='}{self.node(look.body)})"

    def behind(self, look: Look) -> str:
        try:
            options = by_width(look.body).values()
        except VariableWidthError:
            message = "look-behind of unbounded or too many widths"
            advice = "give it a fixed width, or turn it into a look-ahead before"
            raise PatternError(message, look.position, advice) from None
        opening = "(?<!" if look.negated else "(?<="
        texts = [f"{opening}{self.node(option)})" for option in options]
        if look.negated or len(texts) == 1:
            return "".join(texts)
        return f"(?:{'|'.join(texts)})"

    def reference(self, reference: BackReference) -> str:
        match self.references[reference.position]:
            case Meaning.EMPTY:
                text = "(?:)"
            case Meaning.SET:
                text = rf"\{self.numbers[reference.index]}"
            case Meaning.MAYBE:
                number = self.numbers[reference.index]
                text = rf"(?({number})\{number})"
        return text


def _quantifier(node: Repeat) -> str:
    if node.minimum == node.maximum:
        return "" if node.minimum == 1 else f"{{{node.minimum}}}"
    short = _SHORT.get((node.minimum, node.maximum))
    maximum = "" if node.maximum is None else node.maximum
    return (short or f"{{{node.minimum},{maximum}}}") + "?" * node.lazy
