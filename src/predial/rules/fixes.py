"""Which findings can be mended, and how: a fix for each code.

A fix is safe where it has one right answer, so that `--fix` applies it. Others need
`--unsafe-fixes`: the text that they make is valid, and may not be what was meant.
"""

from __future__ import annotations

from predial.rules import batch_fixes, name_fixes, string_fixes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from predial.checking.diagnostics import Diagnostic
    from predial.checking.source import Source
    from predial.rules.edits import Fix

    Fixer: TypeAlias = Callable[[Diagnostic, Source, str | None], Fix | None]

SAFE: dict[str, tuple[Fixer, str]] = {
    "additionalProperties": (name_fixes.renamed, name_fixes.RENAMED),
    "format.date-time-utc": (string_fixes.in_utc, string_fixes.IN_UTC),
    "format.e164": (string_fixes.unformatted, string_fixes.UNFORMATTED),
    "json.duplicate-name": (name_fixes.without_repetitions, name_fixes.REPETITIONS),
    "unevaluatedProperties": (name_fixes.renamed, name_fixes.RENAMED),
    "yaml.duplicate-name": (name_fixes.without_repetitions, name_fixes.REPETITIONS),
    "yaml.plain-scalar": (string_fixes.quoted, string_fixes.QUOTED),
}
UNSAFE: dict[str, tuple[Fixer, str]] = {
    "format.e164": (string_fixes.international, string_fixes.INTERNATIONAL),
    "maxItems": (batch_fixes.split, batch_fixes.SPLIT),
    "numberPlan": (string_fixes.without_trunk_prefix, string_fixes.TRUNK_PREFIX),
}


def fix_of(
    diagnostic: Diagnostic, *, unsafe: bool = False, region: str | None = None
) -> Fix | None:
    """The fix of a finding, if there is one.

    Args:
        diagnostic: The finding.
        unsafe: Whether it may be one that is not safe.
        region: Where national telephone numbers are from, such as `GB`.
    """
    source = diagnostic.source
    if source is None:
        return None
    for table in (SAFE, UNSAFE) if unsafe else (SAFE,):
        fixer, _ = table.get(diagnostic.code, (None, ""))
        fix = fixer(diagnostic, source, region) if fixer else None
        if fix is not None and not _is_shared(fix, source):
            return fix
    return None


def _is_shared(fix: Fix, source: Source) -> bool:
    """Whether a fix would change a value that stands in another place, too."""
    shared = source.document.shared if source.document else ()
    return any(
        edit.start < span.end and span.start < edit.end
        for edit in fix.edits
        for span in shared
    )
