"""Patterns of JSON Schema, which are ECMA-262, and what matches them in linear time."""

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from predial_codegen.patterns.determinism import is_quick, is_short
from predial_codegen.patterns.distances import with_distances
from predial_codegen.patterns.errors import NonlinearError, PatternError
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
        slow: Why it may take more than linear time; empty where it cannot.
    """

    ecma: str
    matcher: Matcher
    tree: Node = field(repr=False)
    slow: str = ""


def translate(pattern: str) -> Pattern:
    r"""Find what matches an ECMA-262 pattern, read as with the flag `u`.

    It matches exactly the strings that `new RegExp(pattern, "u").test` accepts; lone
    surrogates in them are characters, in Python as in ECMA-262.

    Raises:
        PatternError: The pattern has an error, or `re` cannot say it.
    """
    tree = parse(pattern)
    matcher, slow = _matcher(tree)
    return Pattern(pattern, matcher, tree, slow)


def _matcher(tree: Node) -> tuple[Matcher, str]:
    """What finds it, and why that may take more than linear time."""
    text = line(tree)
    if text is not None:
        return Regex("fullmatch", text), ""
    short = trimmed(forgetful(tree))
    method: Literal["match", "search"] = "match" if anchored_start(short) else "search"
    if is_quick(short) if method == "match" else is_short(short):
        try:
            return Regex(method, write(short)), ""
        except PatternError:  # such as a look-behind without a width
            pass
    try:
        return automaton(expanded(with_distances(short))), ""
    except NonlinearError as error:
        return Regex(method, write(short)), error.message
