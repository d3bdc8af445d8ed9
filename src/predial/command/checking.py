"""Run `predial check`: every document of every input against one contract."""

from __future__ import annotations

from predial.checking.diagnostics import Diagnostic, Place
from predial.checking.reading import Document, documents, shown
from predial.command import configuration, contracts
from predial.reports.reporting import Checked, Tally, report_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from predial.checking.diagnostics import Violation
    from predial.checking.findings import Reporter
    from predial.checking.reading import Outcome
    from predial.command.contracts import Validator
    from predial.command.options import Options

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
        options.max_errors or settings.max_errors or _MAX_ERRORS,
        options,
    )
    max_bytes = options.max_bytes or settings.max_bytes or _MAX_BYTES
    files = [*map(shown, options.files)]
    checked = Checked(str(contract), root, files)
    report = report_in(options.format, options.color, checked)
    report.begin()
    for name in options.files:
        for diagnostic in checker.check(name, max_bytes):
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
        max_errors: int,
        options: Options,
    ) -> None:
        self._validate = validate
        self._now = now
        self._max_errors = max_errors
        self._options = options
        self._made: Reporter | None = None
        self.tally = Tally()

    def check(self, name: str, max_bytes: int) -> Iterator[Diagnostic]:
        """Everything that is wrong with one input."""
        file = shown(name)
        self.tally.files += 1
        for outcome in documents(name, self._options.input_format, max_bytes):
            for diagnostic in self._diagnostics(file, outcome):
                self.tally.count(diagnostic)
                yield diagnostic

    def _diagnostics(self, file: str, outcome: Outcome) -> Iterable[Diagnostic]:
        if not isinstance(outcome, Document):
            return (self._reporter().refused(file, outcome),)
        try:
            found = self._violations(outcome.value)
            if not found and not outcome.misread:
                self.tally.documents += 1
                return ()
            return self._reported(file, outcome, found)
        except Exception as error:
            if not _is_nesting(error):
                raise
            return (Diagnostic(Place(file, outcome.line), "json.too-deep", _TOO_DEEP),)

    def _violations(self, value: object) -> Sequence[Violation]:
        # One more than is reported shows whether there are more.
        return self._validate(
            value,
            now=self._now,
            limit=self._max_errors + 1,
            all_branches=self._options.all_branches,
        )

    def _reported(
        self, file: str, document: Document, found: Sequence[Violation]
    ) -> Sequence[Diagnostic]:
        reporter = self._reporter()
        payloads = reporter.payloads(document.value, found)
        source = reporter.source(document, is_array=payloads is not None)
        self.tally.documents += 1 if payloads is None else len(payloads)
        if payloads is None:
            checked: dict[tuple[int, ...], Sequence[Violation]] = {(): found}
        else:
            self.tally.arrays += 1
            checked = {
                (index,): self._violations(payload)
                for index, payload in enumerate(payloads)
            }
        diagnostics = [*reporter.misread(file, source, document)]
        for way, violations in checked.items():
            diagnostics += reporter.violations(
                file, source, violations[: self._max_errors], *way
            )
        diagnostics.sort(key=lambda each: each.place.offset or 0)
        if any(len(each) > self._max_errors for each in checked.values()):
            diagnostics.append(self._beyond(Place(file, document.line)))
        return diagnostics

    def _beyond(self, place: Place) -> Diagnostic:
        """An error in place of the violations beyond the limit."""
        limit = self._max_errors
        message = f"has violations beyond the first {limit}; see --max-errors"
        return Diagnostic(place, "limit", message, "error")

    def _reporter(self) -> Reporter:
        if self._made is None:
            from predial.checking.findings import Reporter
            from predial.checking.tables import table

            self._made = Reporter(
                table(self._validate),
                shows_all=self._options.show_values,
            )
        return self._made


def _is_nesting(error: Exception) -> bool:
    # Each generated package has a NestingError of its own, hence by name.
    names = {kind.__name__ for kind in type(error).__mro__}
    return not names.isdisjoint({"NestingError", "RecursionError"})


def _moment(text: str | None) -> datetime | None:
    if text is None:
        return None
    from predial.command.clock import moment

    return moment(text)
