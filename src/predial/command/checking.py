"""Run `predial check`: every document of every input against one contract."""

from __future__ import annotations

import os
import sys
from itertools import chain

from predial.checking.diagnostics import Diagnostic, Place
from predial.checking.reading import Document, documents, shown
from predial.command import configuration
from predial.command.targets import Targets
from predial.errors import UsageError
from predial.reports.reporting import Checked, Tally, report_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import datetime

    from predial.checking.diagnostics import Violation
    from predial.checking.findings import Reporter
    from predial.checking.reading import Outcome
    from predial.checking.source import Source
    from predial.command.configuration import Configuration
    from predial.command.expectations import Expectations
    from predial.command.options import Options
    from predial.command.severities import Severities
    from predial.command.sharing import Counts
    from predial.command.targets import Choice, Target

# Bytes that take a second to check, and those that take as long as to open a file.
_MUCH = 32 * 1024 * 1024
_FILE = 10 * 1024
_TOO_DEEP = "nests too deep for the contract's rules"
_SCHEMA = "is a JSON Schema, and no payload: give it to --schema, and name payloads"


def run(options: Options) -> int:
    """Check the files of the command line; the exit code says what was found."""
    settings = configuration.load()
    sys.stderr.writelines(f"predial: {line}\n" for line in _without_effect(options))
    region = "--region" if options.region else f"{settings.place} region"
    settings.complete(options)
    if options.region is not None and (options.unsafe_fixes or region == "--region"):
        from predial.rules import national_numbers

        national_numbers.require(options.region, region)
    expectations = _expectations(options)
    options.files = tuple(_files(options, expectations))
    targets = Targets(options, settings)
    checker = checker_for(targets, options, settings, expectations)
    if checker.severities is not None:
        expired = checker.severities.expired()
        sys.stderr.writelines(f"predial: {line}\n" for line in expired)
    checked = Checked(*targets.usual().header(), [*map(shown, options.files)])
    checker.prepare(options.files)
    _warn(targets, settings)
    report = report_in(
        options.format or configuration.FORMAT,
        options.color,
        checked,
        quiet=options.quiet,
    )
    if options.fix or options.unsafe_fixes or options.diff:
        from predial.command import fixing

        has_changed = fixing.run(options, checker, report)
        code = checker.tally.exit_code(strict=bool(options.strict))
        return code or int(options.diff and has_changed)
    report.begin()
    clean = _clean(options) if expectations is None else {}
    for name in options.files:
        if name in clean:
            checker.tally.add(*clean[name])
            continue
        for diagnostic in checker.tally.counted(checker.check(name)):
            report.add(diagnostic)
    if expectations is not None and options.update_expected:
        for diagnostic in checker.tally.counted(expectations.update()):
            report.add(diagnostic)
    report.end(checker.tally)
    return checker.tally.exit_code(strict=bool(options.strict))


def _without_effect(options: Options) -> Iterator[str]:
    """What to say of options that do nothing without another."""
    if options.region is not None and not options.unsafe_fixes:
        yield "--region has no effect without --unsafe-fixes"
    if options.stdin_filename != "-" and "-" not in options.files:
        yield "--stdin-filename has no effect without the file `-`"


def _warn(targets: Targets, settings: Configuration) -> None:
    """Say what was let pass in the schema, or that the package is older than it."""
    sys.stderr.writelines(f"predial: warning: {each}\n" for each in targets.notices)
    if os.path.isdir(settings.schemas or configuration.SCHEMAS):
        from predial.command import staleness

        for package in targets.usual().packages():
            staleness.notice(package, settings)


def checker_for(
    targets: Targets,
    options: Options,
    settings: Configuration,
    expectations: Expectations | None = None,
) -> Checker:
    """What checks inputs one by one.

    Args:
        targets: Say what inputs are checked against.
        options: With what is configured in place of options that are not given.
        settings: What is configured.
        expectations: What the inputs are held to, if they are fixtures.
    """
    severities = _severities(settings, _moment(options.now))
    return Checker(targets.choice, expectations, severities, options)


class Checker:
    """Checks inputs one by one and keeps count.

    Args:
        choose: Says what an input is checked against.
        expectations: What they are held to, if they are fixtures.
        severities: What is configured of rules.
        options: With what is configured in place of options that are not given.

    Attributes:
        max_bytes: The limit of one JSON text or NDJSON line.
        severities: What is configured of rules.
        tally: What was checked so far; findings are counted by who reports them.
    """

    def __init__(
        self,
        choose: Callable[[str], Choice],
        expectations: Expectations | None,
        severities: Severities | None,
        options: Options,
    ) -> None:
        self._choose = choose
        self._expectations = expectations
        self.severities = severities
        self._options = options
        self._now = _moment(options.now)
        self._max_errors = options.max_errors or configuration.MAX_ERRORS
        self._reporters: dict[int, Reporter] = {}
        self.max_bytes = options.max_bytes or configuration.MAX_BYTES
        self.tally = Tally()

    def prepare(self, names: Sequence[str]) -> None:
        """Find the contracts of inputs, before the first line of a report is printed.

        Raises:
            UsageError: The configuration names one that is not there, or is broken, or
                an expected.json is.
        """
        if self._expectations is not None:
            for name in names:
                self._expectations.names(name)
        for choice in {self._choose(self._file(name)): None for name in names}:
            for target in [choice.default] if choice.default else choice.targets:
                target.load()

    def check(self, name: str) -> Iterable[Diagnostic]:
        """Everything that is wrong with one input, or not as it is expected."""
        options = self._options
        stdin = options.stdin_filename
        outcomes = documents(name, options.input_format, self.max_bytes, stdin)
        if self._expectations is not None:
            return self._compared(name, outcomes, self._expectations)
        each = (found for _, found in self.check_documents(name, outcomes))
        return chain.from_iterable(each)

    def check_documents(
        self, name: str, outcomes: Iterable[Outcome]
    ) -> Iterator[tuple[Outcome, Iterable[Diagnostic]]]:
        """Each document of an input that is read elsewhere, and what is wrong."""
        file = self._file(name)
        choice = self._choose(file)
        if not choice.is_ignored:
            self.tally.files += 1
            yield from self._findings(file, choice, outcomes, is_payload=True)

    def source(self, name: str, document: Document) -> Source:
        """The text of a document of an input, as reports show it."""
        target = self._target(name, document)
        found = self._violations(target, document.value)
        reporter = self._reporter(target)
        is_array = reporter.payloads(document.value, found) is not None
        return reporter.source(document, is_array=is_array)

    def unread(self, name: str, content: bytes) -> Source:
        """The text of an input that is not known to be readable."""
        return self._reporter(self._target(name, None)).unread(content)

    def _target(self, name: str, document: Document | None) -> Target:
        """What shows which parts of an input are sensitive."""
        choice = self._choose(self._file(name))
        meant = document and _target(choice, document, is_payload=True)
        return meant or choice.masking

    def _file(self, name: str) -> str:
        return shown(self._options.stdin_filename if name == "-" else name)

    def _compared(
        self, name: str, outcomes: Iterable[Outcome], expectations: Expectations
    ) -> Iterable[Diagnostic]:
        """What is not as it is expected of a fixture."""
        choice = self._choose(name)
        if choice.is_ignored:
            return ()
        self.tally.files += 1
        skipped = self.tally.skipped
        updates = self._options.update_expected
        is_payload = choice.is_named or expectations.concerns(name)
        each = self._findings(shown(name), choice, outcomes, is_payload=is_payload)
        found = [*chain.from_iterable(diagnostics for _, diagnostics in each)]
        if self.tally.skipped > skipped:
            return found
        if updates:
            expectations.found[name] = found
            return ()
        return expectations.judged(name, found)

    def _findings(
        self,
        file: str,
        choice: Choice,
        outcomes: Iterable[Outcome],
        *,
        is_payload: bool,
    ) -> Iterator[tuple[Outcome, Iterable[Diagnostic]]]:
        for outcome in outcomes:
            target = _target(choice, outcome, is_payload=is_payload)
            if target is not None:
                is_payload = True  # and so is what follows in the same file
                found = self._diagnostics(file, outcome, target)
            elif is_payload:
                message = f"its content does not say what it is: {choice.to_name}"
                place = Place(file, outcome.line)
                found = (Diagnostic(place, "file.unknown", message),)
            else:
                self.tally.skip(file)
                return
            yield (
                outcome,
                self.severities.applied(found) if self.severities else found,
            )

    def _diagnostics(
        self, file: str, outcome: Outcome, target: Target
    ) -> Iterable[Diagnostic]:
        if not isinstance(outcome, Document):
            return (self._reporter(target).refused(file, outcome),)
        try:
            found = self._violations(target, outcome.value)
            if not found and not outcome.misread:
                self.tally.documents += 1
                return ()
            if found and _is_schema(outcome.value, target):
                return (Diagnostic(Place(file, outcome.line), "file.schema", _SCHEMA),)
            return self._reported(file, outcome, target, found)
        except Exception as error:
            if not _is_nesting(error):
                raise
            return (Diagnostic(Place(file, outcome.line), "json.too-deep", _TOO_DEEP),)

    def _violations(self, target: Target, value: object) -> Sequence[Violation]:
        # One more than is reported shows whether there are more.
        return target.validate(
            value,
            now=self._now,
            limit=self._max_errors + 1,
            all_branches=self._options.all_branches,
        )

    def _reported(
        self,
        file: str,
        document: Document,
        target: Target,
        found: Sequence[Violation],
    ) -> Sequence[Diagnostic]:
        reporter = self._reporter(target)
        payloads = reporter.payloads(document.value, found)
        source = reporter.source(document, is_array=payloads is not None)
        self.tally.documents += 1 if payloads is None else len(payloads)
        if payloads is None:
            checked: dict[tuple[int, ...], Sequence[Violation]] = {(): found}
        else:
            self.tally.arrays += 1
            checked = {
                (index,): self._violations(target, payload)
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

    def _reporter(self, target: Target) -> Reporter:
        made = self._reporters.get(id(target))
        if made is None:
            from predial.checking.findings import Reporter

            made = self._reporters[id(target)] = Reporter(
                target.table,
                shows_all=bool(self._options.show_values)
                or not target.may_be_sensitive,
            )
        return made


def _target(choice: Choice, outcome: Outcome, *, is_payload: bool) -> Target | None:
    """What a document is checked against; None if nothing says that."""
    if is_payload and len(choice.targets) == 1:
        return choice.targets[0]
    if isinstance(outcome, Document):
        return choice.meant(outcome.value) or (choice.default if is_payload else None)
    if is_payload or outcome.data is None or choice.may_mean(outcome.data):
        return choice.masking
    return None


def _is_schema(value: object, target: Target) -> bool:
    from predial.checking.tables import is_schema

    return is_schema(value, target.table)


def _files(options: Options, expectations: Expectations | None) -> Iterable[str]:
    """The inputs, with the files that folders, globs and expected.json stand for."""
    files: Iterable[str] = options.files
    if options.exclude or any(map(_stands_for_files, files)):
        from predial.command import inputs

        files = inputs.expanded(files, options.exclude)
    return files if expectations is None else expectations.files(files)


def _clean(options: Options) -> dict[str, Counts]:
    """What is in the files that are known to be clean, if it pays to find that out."""
    if options.jobs == 1 or len(options.files) == 1:
        return {}
    work = 0
    for name in options.files:
        if os.path.isfile(name):
            work += _FILE + os.path.getsize(name)
    if work < _MUCH and options.jobs is None:
        return {}
    from predial.command import sharing

    jobs = min(options.jobs or sharing.cores(), len(options.files))
    return sharing.clean(options, jobs) if jobs > 1 else {}


def _expectations(options: Options) -> Expectations | None:
    if not options.fixtures and not options.update_expected:
        return None
    if options.fix or options.unsafe_fixes or options.diff:
        raise UsageError(
            "--fix and --diff mend payloads, and fixtures may be bad by intention:"
            " leave out --fixtures and --update-expected, and name those that are meant"
            " to be good"
        )
    from predial.command.expectations import Expectations

    return Expectations()


def _severities(settings: Configuration, now: datetime | None) -> Severities | None:
    if not settings.rules:
        return None
    from predial.command.severities import Severities

    return Severities(settings, now)


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
