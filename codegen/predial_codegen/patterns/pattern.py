"""Patterns of JSON Schema, which are ECMA-262, and what matches them in linear time."""

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from predial_codegen.patterns.determinism import is_quick, is_short
from predial_codegen.patterns.distances import with_distances
from predial_codegen.patterns.errors import PatternError
from predial_codegen.patterns.expansion import expanded
from predial_codegen.patterns.facts import anchored_start
from predial_codegen.patterns.lines import line
from predial_codegen.patterns.parsing import parse
from predial_codegen.patterns.programs import Automaton, automaton
from predial_codegen.patterns.references import forgetful
from predial_codegen.patterns.syntax import Node
from predial_codegen.patterns.trimming import trimmed
from predial_codegen.patterns.writing import write


@dataclass(frozen=True, slots=True)
class Regex:
    """A method of `re.compile(source)`, without flags; ASCII only."""

    method: Literal["fullmatch", "match", "search"]
    source: str


Matcher: TypeAlias = Regex | Automaton


@dataclass(frozen=True, slots=True)
class Pattern:
    """One pattern; built by `translate`.

    Args:
        ecma: The pattern as the schema has it.
        matcher: What finds it in a string.
        tree: Its syntax tree.
    """

    ecma: str
    matcher: Matcher
    tree: Node = field(repr=False)


def translate(pattern: str, *, slow: bool = False) -> Pattern:
    r"""Find what matches an ECMA-262 pattern, read as with the flag `u`.

    It matches exactly the strings that `new RegExp(pattern, "u").test` accepts; lone
    surrogates in them are characters, in Python as in ECMA-262.

    Args:
        pattern: The pattern.
        slow: Whether `re` may match it in more than linear time, if nothing else can.

    Raises:
        PatternError: The pattern has an error, or cannot be matched in linear time.
    """
    tree = parse(pattern)
    return Pattern(pattern, _matcher(tree, slow=slow), tree)


def _matcher(tree: Node, *, slow: bool) -> Matcher:
    text = line(tree)
    if text is not None:
        return Regex("fullmatch", text)
    short = trimmed(forgetful(tree))
    method: Literal["match", "search"] = "match" if anchored_start(short) else "search"
    if is_quick(short) if method == "match" else is_short(short):
        try:
            return Regex(method, write(short))
        except PatternError:  # such as a look-behind without a width
            pass
    try:
        return automaton(expanded(with_distances(short)))
    except PatternError:
        if not slow:
            raise
    return Regex(method, write(short))
