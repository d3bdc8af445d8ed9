"""`pattern` and `format`: what a string looks like."""

from __future__ import annotations

from ..schemas import Keyword

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..formats.format import Format as FormatSpec
    from ..runs import Run
    from ..violations import Path


class Pattern(Keyword):
    """`pattern`: a string that matches.

    Why: the API refuses other characters, or another order of them.
    Fix: change what does not match; `^` and `$` are the ends of the string.
    Refuses: "a b" under {"pattern": "^[a-z]*$"}

    Args:
        pattern: The pattern of the schema, in ECMA-262.
        matches: Looks for it in a string.
    """

    __slots__ = ("matches", "pattern")

    name = "pattern"
    applies_to = "string"
    message = "must match {pattern}"
    shown = ("pattern",)

    def __init__(self, pattern: str, matches: Callable[[str], object]) -> None:
        self.pattern = pattern
        self.matches = matches

    def check(self, value: str, path: Path, run: Run) -> None:
        if self.matches(value) is None:
            run.fail(self, path)


class Format(Keyword):
    """`format`, where it is asserted: a string that has the format.

    Why: a string of another form is refused, or read as something that you do not mean.
    Fix: write the string as in the example.
    """

    __slots__ = ("format",)

    name = "format"
    applies_to = "string"

    def __init__(self, spec: FormatSpec) -> None:
        self.format = spec

    @property
    def code(self) -> str:
        """Each format has a code of its own."""
        return f"format.{self.format.name}"

    @property
    def message(self) -> str:  # type: ignore[override]
        """What is required, with an example."""
        return self.format.message

    def check(self, value: str, path: Path, run: Run) -> None:
        if not self.format.is_valid(value):
            run.fail(self, path, {"actual": self.format.describe(value)})


class ContentEncoding(Keyword):
    """`contentEncoding`: checks nothing; for boto3, bytes stand for base64."""

    __slots__ = ()

    name = "contentEncoding"
    applies_to = "string"
