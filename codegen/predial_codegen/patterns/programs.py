"""Writes a syntax tree as the programs of an automaton: `automaton_programs.py`.

A pass over the text decides what looks at the part that it has read. Where a pattern
looks at the other part as well, an earlier pass the other way has found out.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import assert_never

from predial_codegen.patterns.alphabet import Alphabet, divide
from predial_codegen.patterns.charset import WORD, CharSet
from predial_codegen.patterns.errors import PatternError
from predial_codegen.patterns.facts import anchored_end, anchored_start
from predial_codegen.patterns.single import characters
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
    Single,
)
from predial_codegen.patterns.traversal import children, walk

EDGE = "_"
MAX_PLACES = 131_072


@dataclass(frozen=True, slots=True)
class Automaton:
    """The arguments of `predial_runtime.automata.Automaton`."""

    starts: str
    classes: str
    programs: tuple[str, ...]


def automaton(tree: Node) -> Automaton:
    """The automaton that matches what a search for the pattern finds.

    References in the tree must be at distances.

    Raises:
        PatternError: It has too many places, because of large counts.
    """
    if _places(tree) > MAX_PLACES:
        message = f"pattern of more than {MAX_PLACES} places"
        raise PatternError(message, 0, "write smaller counts")
    writer = _Writer(divide(list(_sets(tree))))
    ahead = _looks(tree, behind=False)
    backward = ahead > _looks(tree, behind=True)
    anything = ["{0,}", writer.alphabet.all]
    first, last = anchored_start(tree), anchored_end(tree)
    if backward:
        first, last = last, first
    parts = [
        *([] if first else [anything]),
        writer.tokens(tree, backward=backward),
        *([] if last else [anything]),
        [EDGE],
    ]
    programs = (*writer.passes, _program(parts, backward=backward))
    return Automaton(writer.alphabet.starts, writer.alphabet.classes, programs)


def _sets(tree: Node) -> Iterable[CharSet]:
    found = dict[CharSet, None]()
    for node, _ in walk(tree):
        match node:
            case Char() | Dot() | Escape() | Property() | CharClass():
                found[characters(node)] = None
            case Anchor("boundary" | "no boundary"):
                found[WORD] = None
            case _:
                pass
    return found


def _places(node: Node) -> int:
    """About how many bits the automaton has."""
    if isinstance(node, Repeat):
        count = node.minimum + 1 if node.maximum is None else node.maximum
        return max(1, count) * _places(node.body)
    return 1 + sum(map(_places, children(node)))


def _looks(tree: Node, *, behind: bool) -> int:
    return sum(
        isinstance(node, Look)
        and node.behind is behind
        and _one_character(node) is None
        for node, _ in walk(tree)
    )


def _one_character(look: Look) -> Single | None:
    body = look.body
    while isinstance(body, Capture):
        body = body.body
    return body if isinstance(body, Single) else None


def _program(parts: list[list[str]], *, backward: bool) -> str:
    tokens = [token for part in parts for token in part]
    return " ".join(["<" if backward else ">", f".{len(parts)}", *tokens])


class _Writer:
    def __init__(self, alphabet: Alphabet) -> None:
        self.alphabet = alphabet
        self.passes: list[str] = []

    def tokens(self, node: Node, *, backward: bool) -> list[str]:
        match node:
            case Char() | Dot() | Escape() | Property() | CharClass():
                tokens = [self.letters(characters(node)) or "-"]
            case Sequence(parts):
                ordered = parts[::-1] if backward else parts
                tokens = self.joined(".", ordered, backward=backward)
            case Alternation(options):
                tokens = self.joined(":", options, backward=backward)
            case Capture(body):
                tokens = self.tokens(body, backward=backward)
            case Repeat():
                tokens = self.repeat(node, backward=backward)
            case Anchor(kind):
                tokens = self.anchor(kind, backward=backward)
            case Look():
                tokens = self.look(node, backward=backward)
            case BackReference():
                same = [f"@{self.number(f'={node.distance}')}"]
                any_letter = [self.alphabet.all]
                read = any_letter + same if backward else same + any_letter
                tokens = [".2", *read]
            case _:
                assert_never(node)
        return tokens

    def letters(self, chars: CharSet) -> str:
        return self.alphabet.letters[chars]

    def others(self, letters: str) -> str:
        return "".join(each for each in self.alphabet.all if each not in letters) + EDGE

    def joined(
        self, token: str, parts: tuple[Node, ...], *, backward: bool
    ) -> list[str]:
        written = [self.tokens(part, backward=backward) for part in parts]
        if len(parts) == 1:
            return written[0]
        return [f"{token}{len(parts)}", *(each for part in written for each in part)]

    def repeat(self, node: Repeat, *, backward: bool) -> list[str]:
        if node.maximum == 0:
            return [".0"]
        maximum = "" if node.maximum is None else node.maximum
        body = self.tokens(node.body, backward=backward)
        return [f"{{{node.minimum},{maximum}}}", *body]

    def anchor(self, kind: AnchorKind, *, backward: bool) -> list[str]:
        if kind in ("start", "end"):
            return ["<_" if (kind == "start") is not backward else ">_"]
        word = self.letters(WORD)
        other = self.others(word)
        after_word, after_other = (other, word) if kind == "boundary" else (word, other)
        return [":2"] + [
            token
            for before, after in ((word, after_word), (other, after_other))
            for token in (".2", f"<{before}", f">{after}")
        ]

    def look(self, look: Look, *, backward: bool) -> list[str]:
        single = _one_character(look)
        if single is not None:
            letters = self.letters(characters(single))
            if look.negated:
                letters = self.others(letters)
            side = "<" if look.behind is not backward else ">"
            return [side + letters if letters else "-"]
        if look.behind is not backward:
            body = self.tokens(look.body, backward=backward)
            return ["!" if look.negated else "=", *body]
        parts = [
            ["{0,}", self.alphabet.all],
            self.tokens(look.body, backward=not look.behind),
            [self.alphabet.all + EDGE],
        ]
        number = self.number(_program(parts, backward=not look.behind))
        return [f"{'!' if look.negated else '@'}{number}"]

    def number(self, program: str) -> int:
        """The number of an earlier pass, which is added behind those that it needs."""
        if program not in self.passes:
            self.passes.append(program)
        return self.passes.index(program)
