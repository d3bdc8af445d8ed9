"""What a generated package does with a pattern, done here."""

import re
from collections.abc import Callable
from typing import assert_never

from predial_codegen.patterns import Automaton, Pattern, Regex
from predial_codegen.patterns.distances import with_distances
from predial_codegen.patterns.expansion import expanded
from predial_codegen.patterns.programs import automaton
from predial_codegen.patterns.references import forgetful
from predial_runtime import automata

Matches = Callable[[str], object]


def matcher(pattern: Pattern) -> Matches:
    """What was chosen for the pattern."""
    match pattern.matcher:
        case Regex(method, source):
            found: Matches = getattr(re.compile(source), method)
        case Automaton():
            found = run(pattern.matcher)
        case _:
            assert_never(pattern.matcher)
    return found


def by_automaton(pattern: Pattern) -> Matches:
    """An automaton, though `re` may have been chosen; raises PatternError for none."""
    return run(automaton(expanded(with_distances(forgetful(pattern.tree)))))


def run(arguments: Automaton) -> Matches:
    """The automaton as a function."""
    starts, classes, programs = arguments.starts, arguments.classes, arguments.programs
    return automata.Automaton(starts, classes, *programs).matches
