"""What every report that is one document has in common."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from predial.checking.diagnostics import Diagnostic
    from predial.reports.reporting import Checked, Tally


class Report:
    """Where a check says what it finds: nowhere, but in the formats derived from it.

    Args:
        checked: What is reported on.
    """

    def __init__(self, checked: Checked) -> None:
        self.checked = checked
        self.separator = "\n"  # before the next finding of a list

    def begin(self) -> None:
        """Before the first input."""

    def add(self, diagnostic: Diagnostic) -> None:
        """One finding."""

    def end(self, tally: Tally) -> None:
        """After the last input."""
