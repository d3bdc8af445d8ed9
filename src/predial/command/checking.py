"""Run `predial check`: every document of every input against one contract."""

from __future__ import annotations

import sys

from predial.checking.diagnostics import Diagnostic, Place
from predial.checking.reading import Document, documents, shown
from predial.command import configuration
from predial.command.targets import Targets
from predial.reports.reporting import Checked, Tally, report_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import datetime

    from predial.checking.diagnostics import Violation
    from predial.checking.findings import Reporter
    from predial.checking.reading import Outcome
    from predial.command.configuration import Configuration
    from predial.command.expectations import Expectations
    from predial.command.options import Options
    from predial.command.severities import Severities
    from predial.command.targets import Choice, Target

_TOO_DEEP = "nests too deep for the contract's rules"


def run(options: Options) -> int:
    """Check the files of the command line; the exit code says what was found."""
    settings = configuration.load()
    targets = Targets(options, settings)
    expectations = _expectations(options)
    files = options.files
    if expectations is not None:
        files = tuple(expectations.files(files))
    checker = Checker(targets.choice, expectations, options, settings)
    checked = Checked(*targets.usual().header(), [*map(shown, files)])
    report = report_in(
        options.format or settings.format or configuration.FORMAT,
        options.color,
        checked,
    )
    report.begin()
    for name in files:
        for diagnostic in checker.check(name):
            checker.tally.count(diagnostic)
            report.add(diagnostic)
    if expectations is not None and options.update_expected:
        for diagnostic in expectations.update():
            checker.tally.count(diagnostic)
            report.add(diagnostic)
    report.end(checker.tally)
    strict = settings.strict if options.strict is None else options.strict
    return checker.tally.exit_code(strict=bool(strict))


class Checker:
    """Checks inputs one by one and keeps count.

    Args:
        choose: Says what an input is checked against; None leaves it out.
        expectations: What they are held to, if they are fixtures.
        options: Win over what is configured.
        settings: What is configured.

    Attributes:
        tally: What was checked so far; findings are counted by who reports them.
    """

    def __init__(
        self,
        choose: Callable[[str], Choice | None],
        expectations: Expectations | None,
        options: Options,
        settings: Configuration,
    ) -> None:
        self._choose = choose
        self._expectations = expectations
        self._options = options
        self._now = _moment(options.now)
        self._max_bytes = (
            options.max_bytes or settings.max_bytes or configuration.MAX_BYTES
        )
        self._max_errors = (
            options.max_errors or settings.max_errors or configuration.MAX_ERRORS
        )
        shows_all = options.show_values
        self._shows_all = bool(settings.show_values if shows_all is None else shows_all)
        self._severities = _severities(settings, self._now)
        self._reporters: dict[int, Reporter] = {}
        self.tally = Tally()

    def check(self, name: str) -> Iterable[Diagnostic]:
        """Everything that is wrong with one input, or not as it is expected."""
        choice = self._choose(name)
        if choice is None:
            return ()
        self.tally.files += 1
        if self._expectations is None:
            return self._findings(name, choice, is_payload=True)
        is_payload = (
            choice.is_named
            or self._options.update_expected
            or self._expectations.names(name)
        )
        skipped = self.tally.skipped
        found = [*self._findings(name, choice, is_payload=is_payload)]
        if self.tally.skipped > skipped:
            return found
        if self._options.update_expected:
            self._expectations.found[name] = found
            return ()
        return self._expectations.judged(name, found)

    def _findings(
        self, name: str, choice: Choice, *, is_payload: bool
    ) -> Iterator[Diagnostic]:
        file = shown(name)
        for outcome in documents(name, self._options.input_format, self._max_bytes):
            target = _target(choice, outcome, is_payload=is_payload)
            if target is None:
                self.tally.skip(file)
                return
            found = self._diagnostics(file, outcome, target)
            yield from self._severities.applied(found) if self._severities else found

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
            return self._reported(file, outcome, target, found)
        except Exception as error:
            if not _is_nesting(error):
                raise
            return (Diagnostic(Place(file, outcome.line), "json.too-deep", _TOO_DEEP),)

    def _violations(self, target: Target, value: object) -> Sequence[Violation]:
        # One more than is reported shows whether there are more.
        return target.validate(value, now=self._now, limit=self._max_errors + 1)

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
            checked = {"": found}
        else:
            self.tally.arrays += 1
            checked = {
                f"/{index}": self._violations(target, payload)
                for index, payload in enumerate(payloads)
            }
        diagnostics = [*reporter.misread(file, source, document)]
        for pointer, violations in checked.items():
            diagnostics += reporter.violations(
                file, source, violations[: self._max_errors], pointer
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
                shows_all=self._shows_all,
                all_branches=self._options.all_branches,
            )
        return made


def _target(choice: Choice, outcome: Outcome, *, is_payload: bool) -> Target | None:
    """What a document is checked against; None if it is no payload of any contract."""
    if is_payload and len(choice.targets) == 1:
        return choice.default
    if isinstance(outcome, Document):
        target = choice.meant(outcome.value)
    elif is_payload or outcome.data is None or choice.may_mean(outcome.data):
        target = choice.targets[0]  # it masks by its table
    else:
        target = None
    return choice.default if target is None and is_payload else target


def _expectations(options: Options) -> Expectations | None:
    if not options.fixtures and not options.update_expected:
        return None
    from predial.command.expectations import Expectations

    return Expectations()


def _severities(settings: Configuration, now: datetime | None) -> Severities | None:
    if not settings.rules:
        return None
    from predial.command.severities import Severities

    severities = Severities(settings, now)
    sys.stderr.writelines(f"predial: {line}\n" for line in severities.expired())
    return severities


def _is_nesting(error: Exception) -> bool:
    # Each generated package has a NestingError of its own, hence by name.
    names = {kind.__name__ for kind in type(error).__mro__}
    return not names.isdisjoint({"NestingError", "RecursionError"})


def _moment(text: str | None) -> datetime | None:
    if text is None:
        return None
    from predial.command.clock import moment

    return moment(text)
