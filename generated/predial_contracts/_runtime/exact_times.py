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

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        """Copy and pickle the string too."""
        make, arguments = super().__reduce_ex__(protocol)[:2]
        return make, arguments, self.__dict__
