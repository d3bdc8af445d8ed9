"""The one record that every output format prints, free of payload values."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, Protocol, TypeAlias

    from predial.checking.positions import Child
    from predial.checking.source import Source

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
        def path(self) -> tuple[str | int, ...]:
            """The names and indexes that lead to the value."""
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
        def causes(self) -> Mapping[int, Sequence[Violation]]:
            """The violations of branches of `anyOf` or `oneOf`, by their numbers."""
            ...

        def to_json(self) -> dict[str, object]:
            """As JSON values."""
            ...


class Place:
    """Where something was found, as far as that is known.

    Lines and columns count from 1, columns in code points; offsets count from 0.

    Attributes:
        file: The input as the user named it; `<stdin>` for `-`.
        line: The line in the file.
        column: The character in the line.
        end_line: The line of the end.
        end_column: The character behind the last one.
        offset: The character in the text: in the file, or in the line of an NDJSON.
        end_offset: The offset behind the last character.
    """

    __slots__ = (
        *("column", "end_column", "end_line", "end_offset"),
        *("file", "line", "offset"),
    )

    def __init__(
        self, file: str, line: int | None = None, column: int | None = None
    ) -> None:
        self.file = file
        self.line = line
        self.column = column
        self.end_line: int | None = None
        self.end_column: int | None = None
        self.offset: int | None = None
        self.end_offset: int | None = None


class Diagnostic:
    """One thing found: a violation in a document, or an input that cannot be read.

    Attributes:
        place: Where.
        code: Stable name of the rule or of the defect.
        message: What is required and what was found, in terms that leak nothing.
        severity: `error`, `advice`, or `unreadable` for an input without a verdict.
        violation: What the validator found, if it was one.
        path: The names and indexes that lead to the value in its text.
        causes: For `anyOf` and `oneOf`, those branches that are reported.
        source: The text that it was found in, if that is known.
        children: The way to the value in its text.
    """

    __slots__ = (
        *("causes", "children", "code", "message", "place"),
        *("path", "severity", "source", "violation"),
    )

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
        self.path = violation.path if violation else ()
        self.causes: Sequence[Branch] = ()
        self.source: Source | None = None
        self.children: Sequence[Child] = ()

    @property
    def pointer(self) -> str | None:
        """RFC 6901 pointer to the value, as far as it may be shown; None for no value.

        It is made when it is read: names are as long as a sender likes.
        """
        if self.violation is None:
            return None
        if self.source is None:
            return self.violation.pointer
        return self.source.shown_pointer(self.path, self.children)


class Branch:
    """What keeps a value from being valid by one schema of `anyOf` or `oneOf`.

    Attributes:
        number: Which schema it is, counted from 1.
        name: What the schema is called; empty if it has no name.
        findings: The causes.
    """

    __slots__ = ("findings", "name", "number")

    def __init__(self, number: int, name: str, findings: Sequence[Diagnostic]) -> None:
        self.number = number
        self.name = name
        self.findings = findings
