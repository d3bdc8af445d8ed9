"""`fromNow`: how far from now a time may lie."""

from __future__ import annotations

from ..formats.date_time import NaiveTime, seconds_from
from ..schemas import Keyword
from ..violations import Rule, Violation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..runs import Run
    from ..violations import Params, Path


_NAIVE = (
    "is a datetime without a time zone, which boto3 sends as UTC; as local time it "
    "would be within the bounds: give an aware one, such as datetime.now(UTC) makes"
)


class FromNow(Keyword):
    """`fromNow`: so many seconds from now; checked only where there is a clock.

    A string that is no time is for `format` to report.

    Why: a time that is too near has passed when it is used, and one that is too far
        is refused.
    Fix: compute the time when you send, and in UTC.
    Origin: predial

    Args:
        minimum: Seconds from now, at least; None where that side is open.
        maximum: Seconds from now, at most; None where that side is open.
    """

    __slots__ = ("maximum", "minimum")

    name = "fromNow"
    applies_to = "string"

    def __init__(self, minimum: float | None, maximum: float | None) -> None:
        self.minimum = minimum
        self.maximum = maximum

    @property
    def message(self) -> str:  # type: ignore[override]
        """How far from now the time must lie."""
        if self.minimum is None:
            bounds = "at most {maximum}"
        elif self.maximum is None:
            bounds = "at least {minimum}"
        else:
            bounds = "{minimum} to {maximum}"
        return f"must be {bounds} seconds from now, is {{seconds}}"

    def facts(self) -> Params:
        """The bounds that there are."""
        bounds = {"minimum": self.minimum, "maximum": self.maximum}
        return {name: bound for name, bound in bounds.items() if bound is not None}

    def check(self, value: str, path: Path, run: Run) -> None:
        if run.now is None:
            return
        seconds = seconds_from(run.now, value)
        if seconds is not None and not self.holds(seconds):
            run.fail(self, path, {"seconds": int(seconds)})
            if run.advice and isinstance(value, NaiveTime):
                self._explain(value.seconds_if_local(run.now), path, run)

    def _explain(self, seconds: float | None, path: Path, run: Run) -> None:
        """Advise on a naive datetime that is wrong as UTC, and right as local time."""
        if seconds is not None and self.holds(seconds):
            rule = Rule("fromNow.naive", _NAIVE, self.location)
            run.take([Violation(rule, path, severity="advice")])

    def holds(self, seconds: float) -> bool:
        """Whether a time so many seconds from now is within the bounds."""
        return (self.minimum is None or seconds >= self.minimum) and (
            self.maximum is None or seconds <= self.maximum
        )
