"""Parses an ECMA-262 pattern, as with the flag `u`, into its syntax tree.

https://tc39.es/ecma262/#sec-patterns
"""

from predial_codegen.patterns.class_parsing import character_class
from predial_codegen.patterns.cursor import Cursor
from predial_codegen.patterns.escapes import character_escape, class_escape
from predial_codegen.patterns.group_names import find_groups, group_name
from predial_codegen.patterns.quantifiers import quantifier
from predial_codegen.patterns.syntax import (
    Alternation,
    Anchor,
    BackReference,
    Capture,
    Char,
    Dot,
    Look,
    Node,
    Repeat,
    Sequence,
)

MAX_DEPTH = 50  # keeps the recursion, ours and that of Python's re, within its limit
_LOOKS = {
    "(?=": (False, False),
    "(?!": (False, True),
    "(?<=": (True, False),
    "(?<!": (True, True),
}
_ANCHORS = {
    "^": Anchor("start"),
    "$": Anchor("end"),
    r"\b": Anchor("boundary"),
    r"\B": Anchor("no boundary"),
}
_DIGITS = "0123456789"


def parse(pattern: str) -> Node:
    """Parse a whole pattern; raises PatternError."""
    parser = _Parser(pattern)
    tree = parser.disjunction()
    if parser.cursor.peek():
        advice = r"write \) for itself"
        parser.cursor.refuse("closing ) without an opening one", advice)
    return tree


class _Parser:
    def __init__(self, pattern: str) -> None:
        self.cursor = Cursor(pattern)
        self.groups = find_groups(pattern)
        self.captures = 0
        self.depth = 0

    def disjunction(self) -> Node:
        options = [self.alternative()]
        while self.cursor.eat("|"):
            options.append(self.alternative())
        return options[0] if len(options) == 1 else Alternation(tuple(options))

    def alternative(self) -> Node:
        parts: list[Node] = []
        while self.cursor.peek() not in ("", "|", ")"):
            parts.append(self.term())
        return parts[0] if len(parts) == 1 else Sequence(tuple(parts))

    def term(self) -> Node:
        start = self.cursor.position
        for spelling, anchor in _ANCHORS.items():
            if self.cursor.eat(spelling):
                return self.unquantified(anchor)
        for opening, (behind, negated) in _LOOKS.items():
            if self.cursor.eat(opening):
                look = Look(self.group_body(start), behind, negated, start)
                return self.unquantified(look)
        return self.quantified(self.atom(), start)

    def unquantified(self, node: Anchor | Look) -> Node:
        start = self.cursor.position
        if quantifier(self.cursor):
            advice = "take the quantifier away"
            self.cursor.refuse("quantifier on an assertion", advice, start)
        return node

    def quantified(self, node: Node, start: int) -> Node:
        found = quantifier(self.cursor)
        if found is None:
            return node
        return Repeat(node, found.minimum, found.maximum, found.lazy, start)

    def atom(self) -> Node:
        cursor = self.cursor
        match cursor.peek():
            case "(":
                return self.group()
            case "[":
                return character_class(cursor)
            case "\\":
                return self.escape()
            case "." if cursor.eat("."):
                return Dot()
            case _:
                return self.character()

    def character(self) -> Char:
        found = self.cursor.peek()
        if found in "*+?":
            advice = rf"write \{found} for itself; there are no possessive quantifiers"
            self.cursor.refuse(f"{found} with nothing to repeat", advice)
        if found in "{}]":
            self.cursor.refuse(f"lone {found}", rf"write \{found} for itself")
        return Char(self.cursor.take())

    def group(self) -> Node:
        cursor, start = self.cursor, self.cursor.position
        if cursor.eat("(?:"):
            return self.group_body(start)
        name = None
        if cursor.eat("(?<"):
            name = self.name(start)
        elif cursor.peek(2) == "(?":
            advice = "ECMA-262 has (?:, (?=, (?!, (?<=, (?<! and (?<name>"
            cursor.refuse(f"unknown group {cursor.peek(3)}", advice)
        else:
            cursor.eat("(")
        self.captures += 1
        index = self.captures
        return Capture(self.group_body(start), index, name)

    def group_body(self, start: int) -> Node:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            advice = f"nest at most {MAX_DEPTH} deep"
            self.cursor.refuse("groups nested too deeply", advice, start)
        body = self.disjunction()
        if not self.cursor.eat(")"):
            self.cursor.refuse("group without an end", "write a closing )", start)
        self.depth -= 1
        return body

    def escape(self) -> Node:
        cursor, start = self.cursor, self.cursor.position
        if cursor.peek(2)[1:] in tuple("123456789"):
            cursor.eat("\\")
            return self.reference(cursor.take_while(_DIGITS), start)
        if cursor.eat(r"\k<"):
            name = self.name(start)
            if name not in self.groups.named:
                advice = f"name a group (?<{name}>...)"
                cursor.refuse(f"reference to no group {name!r}", advice, start)
            return BackReference(self.groups.named[name], start)
        return class_escape(cursor) or character_escape(cursor)

    def reference(self, digits: str, start: int) -> Node:
        if len(digits) > len(str(self.groups.count)) or int(digits) > self.groups.count:
            advice = rf"there are {self.groups.count}; for a character, write \xXX"
            self.cursor.refuse(f"reference to no group {digits}", advice, start)
        return BackReference(int(digits), start)

    def name(self, start: int) -> str:
        raw_at = self.cursor.position
        raw = self.cursor.take_until(">")
        if raw is None:
            self.cursor.refuse("name of a group without an end", "write >", start)
        return group_name(raw, raw_at)
