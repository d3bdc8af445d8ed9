"""Run `predial check`: every document of every input against one contract."""

from __future__ import annotations

import os

from predial.checking.diagnostics import Diagnostic, Place
from predial.checking.reading import Document, documents, shown
from predial.command import configuration, contracts
from predial.errors import UsageError
from predial.reports.reporting import Checked, Tally, report_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from predial.checking.diagnostics import Violation
    from predial.checking.findings import Reporter
    from predial.checking.reading import Outcome
    from predial.checking.source import Source
    from predial.command.contracts import Validator
    from predial.command.options import Options

_MAX_BYTES = 64 * 1024 * 1024
_MAX_ERRORS = 1000
_TOO_DEEP = "nests too deep for the contract's rules"


def run(options: Options) -> int:
    """Check the files of the command line; the exit code says what was found."""
    settings = configuration.load()
    contract, root, validator = _checks(options, settings)
    checker = Checker(
        validator,
        _moment(options.now),
        options.max_errors or settings.max_errors or _MAX_ERRORS,
        options,
    )
    max_bytes = options.max_bytes or settings.max_bytes or _MAX_BYTES
    if options.exclude or any(map(_stands_for_files, options.files)):
        from predial.command import inputs

        options.files = inputs.expanded(options.files, options.exclude)
    files = [*map(shown, options.files)]
    checked = Checked(contract, root, files)
    report = report_in(options.format, options.color, checked, quiet=options.quiet)
    report.begin()
    strict = settings.strict if options.strict is None else options.strict
    if options.fix or options.unsafe_fixes or options.diff:
        from predial.command import fixing

        has_changed = fixing.run(options, checker, max_bytes, report)
        code = checker.tally.exit_code(strict=bool(strict))
        return code or int(options.diff and has_changed)
    for name in options.files:
        for diagnostic in checker.check(name, max_bytes):
            report.add(diagnostic)
    report.end(checker.tally)
    return checker.tally.exit_code(strict=bool(strict))


def _checks(
    options: Options, settings: configuration.Configuration
) -> tuple[str, str, Validator]:
    """What is checked against, as reports call it: contract, root, and its check."""
    if options.schema is not None:
        if options.contract or options.role:
            raise UsageError("--schema takes no --contract and no --role")
        from predial.command import schema_checks

        found = schema_checks.validator(options.schema, options, settings)
        return options.schema, "root", found
    if (options.unknown_keywords, options.dialect, options.nullable) != (None,) * 3:
        raise UsageError("--unknown-keywords, --dialect and --nullable need --schema")
    contract = contracts.find(
        options.contract or settings.contract,
        settings.package or contracts.DEFAULT_PACKAGE,
        settings.package and (settings.out or configuration.OUT),
    )
    root = contract.root(options.role or settings.role)
    validator = contract.validator(root)
    if os.path.isdir(settings.schemas or configuration.SCHEMAS):
        from predial.command import staleness

        staleness.notice(contract.package, settings)
    return str(contract), root, validator


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
        options = self._options
        stdin = options.stdin_filename
        outcomes = documents(name, options.input_format, max_bytes, stdin)
        for _, diagnostics in self.check_documents(name, outcomes):
            yield from diagnostics

    def check_documents(
        self, name: str, outcomes: Iterable[Outcome]
    ) -> Iterator[tuple[Outcome, Iterable[Diagnostic]]]:
        """Each document of an input that is read elsewhere, and what is wrong."""
        file = shown(self._options.stdin_filename if name == "-" else name)
        self.tally.files += 1
        for outcome in outcomes:
            diagnostics = self._diagnostics(file, outcome)
            for diagnostic in diagnostics:
                self.tally.count(diagnostic)
            yield outcome, diagnostics

    def source(self, document: Document) -> Source:
        """The text of a document, as reports show it."""
        is_array = self.reporter().payloads(
            document.value, self._violations(document.value)
        )
        return self.reporter().source(document, is_array=is_array is not None)

    def _diagnostics(self, file: str, outcome: Outcome) -> Iterable[Diagnostic]:
        if not isinstance(outcome, Document):
            return (self.reporter().refused(file, outcome),)
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
        reporter = self.reporter()
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

    def reporter(self) -> Reporter:
        """Makes diagnostics of what is found."""
        if self._made is None:
            from predial.checking.findings import Reporter
            from predial.checking.tables import table

            self._made = Reporter(
                table(self._validate),
                shows_all=self._options.show_values,
            )
        return self._made


def _stands_for_files(name: str) -> bool:
    """Whether a name is that of a folder, or a glob that the shell has left."""
    if os.path.isdir(name):
        return True
    return not {*"*?["}.isdisjoint(name) and not os.path.lexists(name)


def _is_nesting(error: Exception) -> bool:
    # Each generated package has a NestingError of its own, hence by name.
    names = {kind.__name__ for kind in type(error).__mro__}
    return not names.isdisjoint({"NestingError", "RecursionError"})


def _moment(text: str | None) -> datetime | None:
    if text is None:
        return None
    from predial.command.clock import moment

    return moment(text)
