"""Which schema of `anyOf` or `oneOf` was meant by a value that is valid by none."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .violations import Violation

_TAGS = {"const", "enum"}
_SHAPE = {"additionalProperties", "required", "unevaluatedProperties"}


def nearest(branches: Sequence[Sequence[Violation]], depth: int) -> int:
    """The index of the branch that was meant: by its discriminator, else the nearest.

    A discriminator is a property for which some branches want another constant and
    others do not. The nearest branch is of the value's type, lacks and has fewest
    properties that it should not, and has the fewest violations; then the first.

    Args:
        branches: The violations of each.
        depth: How long the way to the value is.
    """
    others = [_mismatches(branch, depth) for branch in branches]
    fitting = [
        names
        for names, branch in zip(others, branches, strict=True)
        if not _is_of_another_type(branch, depth)
    ]
    # A property that no branch is content with decides nothing.
    shared = fitting[0].intersection(*fitting) if fitting else set[object]()
    return min(
        range(len(branches)),
        key=lambda index: (
            _is_of_another_type(branches[index], depth),
            len(others[index] - shared),
            sum(cause.code in _SHAPE for cause in branches[index]),
            len(branches[index]),
        ),
    )


def _mismatches(branch: Sequence[Violation], depth: int) -> set[object]:
    """The properties of the value that must be another constant for a branch."""
    return {
        cause.path[-1]
        for cause in branch
        if cause.code in _TAGS and len(cause.path) == depth + 1
    }


def _is_of_another_type(branch: Sequence[Violation], depth: int) -> bool:
    return any(cause.code == "type" and len(cause.path) == depth for cause in branch)
