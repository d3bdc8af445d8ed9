"""Run `predial check`: every document of every input against one contract."""

from __future__ import annotations

from predial import configuration, contracts
from predial.diagnostics import Diagnostic, Place, violated
from predial.reading import documents, shown
from predial.reporting import FORMATS, Tally

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from predial.contracts import Validator
    from predial.diagnostics import Violation
    from predial.options import Options
    from predial.reading import Document

_MAX_BYTES = 64 * 1024 * 1024
_MAX_ERRORS = 1000
_TOO_DEEP = "nests too deep for the contract's rules"


def run(options: Options) -> int:
    """Check the files of the command line; the exit code says what was found."""
    settings = configuration.load()
    contract = contracts.find(
        options.contract or settings.contract,
        settings.package or contracts.DEFAULT_PACKAGE,
        settings.package and (settings.out or configuration.OUT),
    )
    root = contract.root(options.role or settings.role)
    checker = Checker(
        contract.validator(root),
        _moment(options.now),
        options.input_format,
        options.max_bytes or settings.max_bytes or _MAX_BYTES,
        options.max_errors or settings.max_errors or _MAX_ERRORS,
    )
    report = FORMATS[options.format]()
    report.begin(str(contract), root)
    for name in options.files:
        for diagnostic in checker.check(name):
            report.add(diagnostic)
    report.end(checker.tally)
    strict = settings.strict if options.strict is None else options.strict
    return checker.tally.exit_code(strict=bool(strict))


class Checker:
    """Checks inputs one by one and keeps count.

    Attributes:
        tally: What was checked and found so far.
    """

    def __init__(
        self,
        validate: Validator,
        now: datetime | None,
        input_format: str,
        max_bytes: int,
        max_errors: int,
    ) -> None:
        self._validate = validate
        self._now = now
        self._input_format = input_format
        self._max_bytes = max_bytes
        self._max_errors = max_errors
        self.tally = Tally()

    def check(self, name: str) -> Iterator[Diagnostic]:
        """Everything that is wrong with one input."""
        file = shown(name)
        self.tally.files += 1
        for outcome in documents(name, self._input_format, self._max_bytes):
            for diagnostic in self._diagnostics(file, outcome):
                self.tally.count(diagnostic)
                yield diagnostic

    def _diagnostics(
        self, file: str, outcome: Document | Diagnostic
    ) -> Iterable[Diagnostic]:
        if isinstance(outcome, Diagnostic):
            return (outcome,)
        place = Place(file, outcome.line)
        try:
            # One more than is reported shows whether there are more.
            violations = self._validate(
                outcome.value, now=self._now, limit=self._max_errors + 1
            )
        except Exception as error:
            if not _is_nesting(error):
                raise
            return (Diagnostic(place, "json.too-deep", _TOO_DEEP),)
        self.tally.documents += 1
        return self._limited(place, violations)

    def _limited(
        self, place: Place, violations: Sequence[Violation]
    ) -> Iterator[Diagnostic]:
        """The violations, and an error in place of those beyond the limit."""
        for found in violations[: self._max_errors]:
            yield violated(place, found)
        if len(violations) > self._max_errors:
            message = (
                f"has violations beyond the first {self._max_errors}; see --max-errors"
            )
            yield Diagnostic(place, "limit", message, "error")


def _is_nesting(error: Exception) -> bool:
    # Each generated package has a NestingError of its own, hence by name.
    names = {kind.__name__ for kind in type(error).__mro__}
    return not names.isdisjoint({"NestingError", "RecursionError"})


def _moment(text: str | None) -> datetime | None:
    if text is None:
        return None
    from predial.clock import moment

    return moment(text)
