"""`minimum`, `maximum`, their exclusive forms, and `multipleOf`."""

from __future__ import annotations

from ..decimals import is_multiple
from ..schemas import Keyword

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..runs import Run
    from ..violations import Path


class _Bound(Keyword):
    __slots__ = ("limit",)

    applies_to = "number"
    shown = ("limit",)

    def __init__(self, limit: float) -> None:
        self.limit = limit


class Minimum(_Bound):
    """`minimum`: at least the limit.

    Why: the API refuses what is less.
    Fix: raise the number.
    Refuses: 1 under {"minimum": 2}
    """

    __slots__ = ()

    name = "minimum"
    message = "must be at least {limit}"

    def check(self, value: float, path: Path, run: Run) -> None:
        if value < self.limit:
            run.fail(self, path)


class Maximum(_Bound):
    """`maximum`: at most the limit.

    Why: the API refuses what is more.
    Fix: lower the number.
    Refuses: 3 under {"maximum": 2}
    """

    __slots__ = ()

    name = "maximum"
    message = "must be at most {limit}"

    def check(self, value: float, path: Path, run: Run) -> None:
        if value > self.limit:
            run.fail(self, path)


class ExclusiveMinimum(_Bound):
    """`exclusiveMinimum`: above the limit.

    Why: the API refuses the limit and what is less.
    Fix: raise the number.
    Refuses: 2 under {"exclusiveMinimum": 2}
    """

    __slots__ = ()

    name = "exclusiveMinimum"
    message = "must be greater than {limit}"

    def check(self, value: float, path: Path, run: Run) -> None:
        if value <= self.limit:
            run.fail(self, path)


class ExclusiveMaximum(_Bound):
    """`exclusiveMaximum`: below the limit.

    Why: the API refuses the limit and what is more.
    Fix: lower the number.
    Refuses: 2 under {"exclusiveMaximum": 2}
    """

    __slots__ = ()

    name = "exclusiveMaximum"
    message = "must be less than {limit}"

    def check(self, value: float, path: Path, run: Run) -> None:
        if value >= self.limit:
            run.fail(self, path)


class MultipleOf(Keyword):
    """`multipleOf`: a whole multiple of the divisor, exactly, in decimals.

    Why: the API takes such steps only.
    Fix: round the number.
    Refuses: 3 under {"multipleOf": 2}
    """

    __slots__ = ("divisor",)

    name = "multipleOf"
    applies_to = "number"
    message = "must be a multiple of {divisor}"
    shown = ("divisor",)

    def __init__(self, divisor: float) -> None:
        self.divisor = divisor

    def check(self, value: float, path: Path, run: Run) -> None:
        if not is_multiple(value, self.divisor):
            run.fail(self, path)
