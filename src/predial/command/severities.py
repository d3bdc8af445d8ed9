"""Give rules the severities that are configured, for as long as they hold."""

from __future__ import annotations

from datetime import UTC, datetime

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from predial.checking.diagnostics import Diagnostic
    from predial.command.configuration import Configuration


class Severities:
    """The severities of rules that are configured.

    Args:
        settings: The configuration.
        now: What day it is; by default today.
    """

    def __init__(self, settings: Configuration, now: datetime | None) -> None:
        self._place = settings.place
        self._rules = settings.rules
        self._today = (now or datetime.now(UTC)).astimezone(UTC).date().isoformat()

    def is_in_force(self, code: str) -> bool:
        """Whether what is configured of a rule has not expired."""
        return self._today <= self._rules[code].get("until", self._today)

    def expired(self) -> Iterator[str]:
        """What is to be said of settings that have expired."""
        for code, rule in self._rules.items():
            if not self.is_in_force(code):
                yield (
                    f"{self._place} rules.{code} has expired on {rule['until']}, and"
                    " counts no more: mend what it was for, or give it another day"
                )

    def applied(self, found: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
        """The findings, with these severities, and without what is off."""
        for diagnostic in found:
            code = diagnostic.code
            if code in self._rules and self.is_in_force(code):
                severity = self._rules[code]["severity"]
                if severity == "off":
                    continue
                diagnostic.severity = "error" if severity == "error" else "advice"
            yield diagnostic
