"""Run `predial check --fix` and `--diff`: mend inputs, then check what comes of it."""

from __future__ import annotations

import sys
from contextlib import redirect_stdout
from functools import partial

from predial.checking.diagnostics import Diagnostic, Place
from predial.checking.reading import (
    Document,
    documents_in,
    opened,
    reason,
    shown,
)
from predial.errors import UsageError
from predial.fixing import diffs, replacing
from predial.fixing.branches import with_branches
from predial.fixing.fixing import Fixed, fixed
from predial.reports.painting import printable
from predial.reports.reporting import Tally
from predial.rules.fixes import fix_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from predial.checking.positions import Span
    from predial.checking.source import Source
    from predial.command.checking import Checker
    from predial.command.options import Options
    from predial.fixing.diffs import Shown
    from predial.fixing.views import Checked
    from predial.reports.reporting import AnyReport

_WITH_DIFFS = (None, "text", "concise")


def run(options: Options, checker: Checker, report: AnyReport) -> bool:
    """Mend the files of the command line, or show how; whether there was a need.

    Standard input that is mended goes to standard output, and the report to standard
    error; so does that beside a diff.

    Raises:
        UsageError: The report has no place beside a diff.
    """
    if options.diff and options.format not in _WITH_DIFFS:
        raise UsageError(
            f"--diff prints a diff where --format {options.format} has its report:"
            " add --format text or concise"
        )
    fixer = _Fixer(options, checker)
    to_error = options.diff or "-" in options.files
    with redirect_stdout(sys.stderr if to_error else sys.stdout):
        report.begin()
        try:
            for name in options.files:
                for diagnostic in checker.tally.counted(fixer.fix(name)):
                    report.add(diagnostic)
        finally:  # also where a file cannot be written: a report is a whole document
            report.end(checker.tally)
    if options.diff and fixer.has_changed and not options.show_values:
        sys.stderr.write("values are masked: --show-values prints a diff to apply\n")
    return fixer.has_changed


class _Fixer:
    """Mends inputs one by one.

    Attributes:
        has_changed: Whether there was something to mend.
    """

    def __init__(self, options: Options, checker: Checker) -> None:
        self._options = options
        self._checker = checker
        self._output = sys.stdout
        self.has_changed = False
        self._fix_of = partial(
            with_branches,
            fix_of=partial(fix_of, unsafe=options.unsafe_fixes, region=options.region),
        )

    def fix(self, name: str) -> list[Diagnostic]:
        """Mend one input; what remains wrong with it and with its parts."""
        try:
            with opened(name) as stream:
                before = stream.read()
        except OSError as error:
            self._checker.tally.files += 1
            return [Diagnostic(Place(shown(name)), *reason(error))]
        tally = self._checker.tally
        self._checker.tally = Tally()  # what is found on the way does not count
        all_branches, self._options.all_branches = self._options.all_branches, False
        made = fixed(before, partial(self._check, name), self._fix_of)
        self._options.all_branches = all_branches
        if name == "-":
            made = made if not made.parts else Fixed(before)
        self._checker.tally = tally
        tally.fixed += made.count
        self.has_changed |= made.count > 0
        names = [name, *self._put(name, before, made)]
        contents = [made.content, *made.parts]
        return [
            diagnostic
            for each, content in zip(names, contents, strict=True)
            for _, diagnostics in self._check(each, content)
            for diagnostic in diagnostics
        ]

    def _check(self, name: str, content: bytes) -> Checked:
        chosen = self._options.input_format
        suffixed = self._options.stdin_filename if name == "-" else name
        outcomes = documents_in(content, suffixed, chosen, self._checker.max_bytes)
        return self._checker.check_documents(name, outcomes)

    def _put(self, name: str, before: bytes, made: Fixed) -> list[str]:
        """Write, or show, what an input becomes; the names of its further parts."""
        if self._options.diff:
            free = replacing.free_names(name)
            parts = [next(free) for _ in made.parts]
            self._show(name, (name, name), before, made.content)
            for part, content in zip(parts, made.parts, strict=True):
                self._show(name, ("/dev/null", part), b"", content)
            return parts
        if name == "-":
            self._output.flush()
            self._output.buffer.write(made.content)
            self._output.flush()
            return []
        parts = [replacing.add_beside(name, content) for content in made.parts]
        if made.count:
            replacing.replace(name, before, made.content)
        return parts

    def _show(
        self, name: str, names: tuple[str, str], before: bytes, after: bytes
    ) -> None:
        shows = self._shown(name, before), self._shown(name, after)
        lines = diffs.unified((shown(names[0]), shown(names[1])), before, after, shows)
        self._output.writelines(f"{line}\n" for line in lines)

    def _shown(self, name: str, content: bytes) -> Shown:
        """How to show the lines of an input: masked, unless all may be shown."""
        if self._options.show_values:
            lines = content.decode(errors="replace").split("\n")
            return lambda number: lines[number - 1]
        sources: list[Source] = []
        by_line: dict[int, Source] = {}
        chosen = self._options.input_format
        for outcome in documents_in(content, name, chosen, self._checker.max_bytes):
            if isinstance(outcome, Document):
                source = self._checker.source(name, outcome)
                if outcome.line is not None:
                    by_line[outcome.line] = source
                sources.append(source)
        unreadable = self._checker.unread(name, content)

        def line(number: int) -> str:
            source = by_line.get(number, unreadable)
            if not by_line:
                span = unreadable.lines.span(number)
                source = next((each for each in sources if _has(each, span)), source)
            return printable(source.shown(source.lines.span(number)))

        return line


def _has(source: Source, line: Span) -> bool:
    """Whether a line has something of the value of a text."""
    root = source.root
    return (
        root is not None and root.span.start <= line.end and line.start < root.span.end
    )
