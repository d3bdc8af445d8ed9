"""Fixes of unions: those of the branch that was meant, all at once."""

from __future__ import annotations

from predial.rules.edits import Fix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from predial.checking.diagnostics import Diagnostic

_MENDED = "mends what the schema that was meant has against it"


def with_branches(
    diagnostic: Diagnostic, fix_of: Callable[[Diagnostic], Fix | None]
) -> Fix | None:
    """The fix of a finding, or of what it has as its causes.

    Args:
        diagnostic: The finding; if it is of a union, with the causes of one branch.
        fix_of: The fix of a finding by itself, if there is one that is wanted.
    """
    fix = fix_of(diagnostic)
    if fix is not None or len(diagnostic.causes) != 1:
        return fix
    causes = (with_branches(each, fix_of) for each in diagnostic.causes[0].findings)
    edits = [edit for each in causes if each for edit in each.edits]
    return Fix(_MENDED, edits, is_sensitive=True) if edits else None
