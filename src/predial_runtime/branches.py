"""`anyOf` and `oneOf`: what follows from the violations of the branches."""

from __future__ import annotations

from .violations import blocking

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .violations import Rule, Violation


def any_of(rule: Rule, at: str, *branches: list[Violation]) -> list[Violation]:
    """Nothing but the first good branch's advice, or one violation with all causes."""
    for branch in branches:
        if not blocking(branch):
            return branch
    return [rule.broken(at, tuple(map(tuple, branches)))]


def exactly_one(*verdicts: bool) -> bool:
    """Whether one verdict is true, and no other."""
    return sum(verdicts) == 1


def one_of(rule: Rule, at: str, *branches: list[Violation]) -> list[Violation]:
    """Nothing but the one good branch's advice, or one violation with all causes."""
    good = [branch for branch in branches if not blocking(branch)]
    if len(good) == 1:
        return good[0]
    causes = () if good else tuple(map(tuple, branches))
    return [rule.broken(at, causes, matching=len(good))]
