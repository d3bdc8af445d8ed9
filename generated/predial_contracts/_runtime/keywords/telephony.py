"""`numberPlan`: whether a telephone number has been assigned."""

from __future__ import annotations

from ..formats.e164 import is_e164
from ..schemas import Keyword

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..runs import Run
    from ..violations import Path


class NumberPlan(Keyword):
    """`numberPlan`: an E.164 number that a numbering plan has.

    A string that is not E.164 is for `format` to report.

    Why: a number in no assigned range reaches nobody. Ranges change, and the tables
        age, so this is best as advice.
    Fix: look for a digit too many or too few, and for a trunk 0 behind the calling
        code.
    Refuses: "+999123456789" under {"numberPlan": "valid"}
    Origin: predial

    Args:
        level: `possible` or `valid`.
        holds: Whether a number is.
    """

    __slots__ = ("holds", "level")

    name = "numberPlan"
    applies_to = "string"

    def __init__(self, level: str, holds: Callable[[str], bool]) -> None:
        self.level = level
        self.holds = holds

    @property
    def message(self) -> str:  # type: ignore[override]
        """What is required of the number."""
        if self.level == "possible":
            return "must have an assigned calling code and a possible length"
        return "must be in an assigned number range"

    def check(self, value: str, path: Path, run: Run) -> None:
        if is_e164(value) and not self.holds(value):
            run.fail(self, path)
