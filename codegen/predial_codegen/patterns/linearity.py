"""Finds patterns for which a backtracking matcher may take more than linear time."""

from collections import Counter
from dataclasses import dataclass
from typing import Literal, TypeAlias

from predial_codegen.patterns.ambiguity import Ambiguity
from predial_codegen.patterns.attempts import Trial, trial
from predial_codegen.patterns.automaton import Automaton, UnprovenError, build
from predial_codegen.patterns.errors import PatternError
from predial_codegen.patterns.pattern import Pattern
from predial_codegen.patterns.rewriting import simplified, trimmed
from predial_codegen.patterns.syntax import BackReference, Node
from predial_codegen.patterns.traversal import walk
from predial_codegen.patterns.writing import write

Kind: TypeAlias = Literal["exponential", "polynomial", "unproven"]
# So many attempts at once still count as a constant, for bounded quantifiers.
MAX_ATTEMPTS = 1000


@dataclass(frozen=True, slots=True)
class Danger:
    """Why a search may take more than linear time.

    Args:
        kind: How the time may grow; "unproven" if the analysis gave up.
        position: The offset of the quantifier in the pattern.
        attack: The text that does it, or why nothing is proven.
    """

    kind: Kind
    position: int
    attack: str


def superlinear(pattern: Pattern) -> Danger | None:
    """The danger of `re.compile(pattern.python).search`; None if it is linear.

    None is a proof. A danger may be a false alarm where every text happens to match, or
    where an assertion makes the slow attempts impossible.
    """
    return danger_of(pattern.tree)


def linear_form(pattern: Pattern) -> Pattern | None:
    """A pattern that matches the same texts in linear time, if one is known."""
    if superlinear(pattern) is None:
        return pattern
    if any(isinstance(node, BackReference) for node, _ in walk(pattern.tree)):
        return None
    tree = trimmed(trimmed(simplified(pattern.tree), 0), -1)
    if danger_of(tree) is not None:
        return None
    try:
        return Pattern(pattern.ecma, write(tree), tree)
    except PatternError:  # such as a look-behind that has lost its fixed width
        return None


def danger_of(tree: Node) -> Danger | None:
    """The danger of a tree."""
    try:
        danger = _found(build(tree, bounded_as_loops=True))
    except UnprovenError as error:
        return Danger("unproven", 0, str(error))
    return danger and _reconsidered(tree, danger)


def _reconsidered(tree: Node, danger: Danger) -> Danger | None:
    """Write bounded quantifiers out, which taken for loops are a danger."""
    try:
        automaton = build(tree, bounded_as_loops=False)
        found = _found(automaton)
    except UnprovenError:
        return danger
    if found is None and _most_attempts(trial(automaton)) > MAX_ATTEMPTS:
        return danger
    return found


def _found(automaton: Automaton) -> Danger | None:
    attempts = trial(automaton)
    ambiguity = Ambiguity(attempts)
    kind: Kind = "exponential"
    loop = ambiguity.exponential()
    if loop is None:
        kind, loop = "polynomial", ambiguity.polynomial()
    if loop is None:
        return None
    position = min(automaton.states[place].loop for place in loop)
    return Danger(kind, position, _attack(attempts, loop))


def _attack(attempts: Trial, loop: set[int]) -> str:
    kinds = [attempts.letters[place] for place in sorted(loop)]
    codes = [
        attempts.samples[(kind & -kind).bit_length() - 1] for kind in kinds if kind
    ]
    sample = "".join(map(chr, codes[:8]))
    return f"many times something like {sample!a}, then what does not match"


def _most_attempts(attempts: Trial) -> int:
    """Bound from above how many attempts may read one character."""
    now = dict.fromkeys(attempts.first, 1)
    most = len(now)
    for _ in range(len(attempts.after)):
        now = _after(attempts, now)
        most = max(most, sum(now.values()))
        if most > MAX_ATTEMPTS:
            break
    return most


def _after(attempts: Trial, now: dict[int, int]) -> dict[int, int]:
    following: dict[int, int] = {}
    for kind in range(len(attempts.samples)):
        ways: Counter[int] = Counter()
        for place, count in now.items():
            if attempts.letters[place] >> kind & 1:
                for after, times in attempts.after[place].items():
                    ways[after] += count * times
        for after, count in ways.items():
            following[after] = max(following.get(after, 0), count)
    return following
