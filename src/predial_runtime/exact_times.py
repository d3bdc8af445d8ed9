"""Times of which a `datetime` does not hold all."""

from __future__ import annotations

from datetime import datetime

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, SupportsIndex


class ExactTime(datetime):
    """A time with the string that it was read from, as which it is written.

    What is computed from it, or made by `replace`, has no string.
    """

    text = ""

    @classmethod
    def of(cls, moment: datetime, text: str) -> ExactTime:
        """The same time, with a string."""
        made = cls.combine(moment.date(), moment.timetz())
        made.text = text
        return made

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        """Copy and pickle the string too."""
        plain = datetime.combine(self.date(), self.timetz())
        return ExactTime.of, (plain, self.text)
