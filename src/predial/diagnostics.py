"""The one record that every output format prints, free of payload values."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, Protocol, TypeAlias

    Severity: TypeAlias = Literal["error", "advice", "unreadable"]

    class Violation(Protocol):
        """What the violations of generated validators offer, whichever package's."""

        @property
        def code(self) -> str:
            """The keyword, or `format.NAME` for a format."""
            ...

        @property
        def pointer(self) -> str:
            """RFC 6901 pointer to the value."""
            ...

        @property
        def message(self) -> str:
            """What is required and what was found."""
            ...

        @property
        def severity(self) -> Literal["error", "advice"]:
            """Whether it blocks."""
            ...

        @property
        def schema_pointer(self) -> str:
            """Where the rule stands."""
            ...

        @property
        def params(self) -> Mapping[str, object]:
            """The facts of the message, by name."""
            ...

        @property
        def causes(self) -> Sequence[Sequence[Violation]]:
            """The violations of each branch of `anyOf` or `oneOf`."""
            ...

        def to_json(self) -> dict[str, object]:
            """As JSON values."""
            ...


class Place:
    """Where something was found, as far as that is known.

    Attributes:
        file: The input as the user named it; `<stdin>` for `-`.
        line: The line in the file, counted from 1; of a violation, its NDJSON record.
        column: The character in the line, counted from 1.
    """

    __slots__ = ("column", "file", "line")

    def __init__(
        self, file: str, line: int | None = None, column: int | None = None
    ) -> None:
        self.file = file
        self.line = line
        self.column = column


class Diagnostic:
    """One thing found: a violation in a document, or an input that cannot be read.

    Attributes:
        place: Where.
        code: Stable name of the rule or of the defect.
        message: What is required and what was found, in terms that leak nothing.
        severity: `error`, `advice`, or `unreadable` for an input without a verdict.
        violation: What the validator found, if it was one.
    """

    __slots__ = ("code", "message", "place", "severity", "violation")

    def __init__(
        self,
        place: Place,
        code: str,
        message: str,
        severity: Severity = "unreadable",
        violation: Violation | None = None,
    ) -> None:
        self.place = place
        self.code = code
        self.message = message
        self.severity: Severity = severity
        self.violation = violation


def violated(place: Place, found: Violation) -> Diagnostic:
    """The record of a violation."""
    return Diagnostic(place, found.code, found.message, found.severity, found)
