"""The runs that apply a table to a value: to find, to judge, to explain a union.

What a check does is bounded by its value and its limit: a schema that leads back to
itself is applied once at one place, for a verdict and for findings, and the causes of
unions are counted.
"""

from __future__ import annotations

from contextlib import suppress

from .remembering import verdicts_of_thread
from .unions import nearest
from .violations import NO_CAUSES, NO_PARAMS, Rule, Violation, tokens

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime
    from typing import Any

    from .remembering import Verdicts
    from .schemas import AnySchema, Keyword
    from .violations import Causes, Params, Path, Severity

_MANY = 100  # violations, from which a schema is no nearer than another
_MOST_CAUSES = 1000  # of a check without a limit
_BELOW = Rule("below", "")  # what is wrong further down, when nearness is compared


class Run:
    """One pass of a table over one value: its clock, its limit, what it has found.

    Args:
        shared: What the runs of one check have in common.
        now: What times are measured from; None does not measure them.
        limit: The run ends at so many violations; None for no limit.
        advice: Whether what only advises is looked for.

    Attributes:
        found: The violations so far.
        severity: Of what is found at present.
        failures: How often a value failed; a defect may make several.
    """

    __slots__ = (
        *("_defects", "_entered", "advice", "failures", "found"),
        *("limit", "now", "severity", "shared"),
    )

    def __init__(
        self,
        shared: Shared,
        now: datetime | None = None,
        limit: int | None = None,
        *,
        advice: bool = True,
    ) -> None:
        self.found: list[Violation] = []
        self.now = now
        self.limit = limit
        self.advice = advice
        self.shared = shared
        self.severity: Severity = "error"
        self.failures = 0
        self._defects: dict[tuple[object, ...], int] | None = (
            {} if shared.repeats else None
        )
        self._entered: set[tuple[int, Severity, Path]] = set()

    def fail(
        self,
        keyword: Keyword | Rule,
        path: Path,
        found: Params = NO_PARAMS,
        causes: Causes = NO_CAUSES,
    ) -> None:
        """Add a violation, unless one reports the same defect.

        Args:
            keyword: What the value breaks.
            path: Where the value stands.
            found: Counts and names for the message, never values.
            causes: The violations of branches, by their numbers.

        Raises:
            EnoughError: The limit is reached.
        """
        self._add(Violation(keyword, path, found, causes, self.severity))

    def take(self, found: list[Violation]) -> None:
        """Add the violations of a branch."""
        for each in found:
            self._add(each.as_advice() if self.severity == "advice" else each)

    def _add(self, violation: Violation) -> None:
        self.failures += 1
        if self._defects is not None:
            new = len(self.found)
            index = self._defects.setdefault(violation.defect, new)
            if index != new:
                if violation.severity == "error":
                    self.found[index] = violation
                return
        self.found.append(violation)
        if len(self.found) == self.limit:
            raise EnoughError

    def enter(self, schema: AnySchema, value: Any, path: Path) -> None:
        """Apply a schema that leads back to itself: once to one place.

        Else its work doubles with each level where two ways lead to it.
        """
        key = (id(schema), self.severity, path)
        if key not in self._entered:
            self._entered.add(key)
            schema.check(value, path, self)

    def accepts(self, schema: AnySchema, value: Any, *, timed: bool = False) -> bool:
        """Whether a value is valid by a schema, advice aside.

        Args:
            schema: The schema.
            value: The value.
            timed: Whether times are measured, where the run does so.
        """
        try:
            schema.check(value, None, Judging(self.shared, self.now if timed else None))
        except EnoughError:
            return False
        return True

    def apart(self, schema: AnySchema, value: Any) -> list[Violation]:
        """The violations of another value, such as a name; no advice, no times."""
        run = Finding(self.shared, advice=False)
        schema.check(value, None, run)
        return run.found

    def causes(self, schemas: Sequence[AnySchema], value: Any, path: Path) -> Causes:
        """Why a value is valid by none of some schemas: only findings have causes."""
        del schemas, value, path
        return NO_CAUSES


class Shared:
    """What the runs of one check have in common.

    Args:
        limit: How many causes may be made; by default 1,000.
        all_branches: Whether every branch of a union gives its causes.
        repeats: Whether several schemas may find the same defect, so that it has to be
            looked for.

    Attributes:
        causes: How many more causes may be made.
        explained: The causes that were found, and how many were made for that, by the
            schema that leads back to itself, and by the place.
        verdicts: What is known of values.
    """

    __slots__ = ("all_branches", "causes", "explained", "repeats", "verdicts")

    def __init__(
        self,
        limit: int | None = None,
        *,
        all_branches: bool = False,
        repeats: bool = True,
    ) -> None:
        self.causes = _MOST_CAUSES if limit is None else limit
        self.all_branches = all_branches
        self.repeats = repeats
        self.explained: dict[
            tuple[int, Severity, Path], tuple[list[Violation], int]
        ] = {}
        self.verdicts: Verdicts = verdicts_of_thread()


class Finding(Run):
    """A run for the violations of a value, and the causes of its unions."""

    __slots__ = ()

    def causes(self, schemas: Sequence[AnySchema], value: Any, path: Path) -> Causes:
        """Why a value is valid by none of some schemas: of that which was meant.

        All causes of a check are no more than its limit, but for the first of each.
        """
        chosen: Iterable[int] = range(len(schemas))
        if not self.shared.all_branches or self.shared.causes <= 0:
            branches = [self._near(each, value, path) for each in schemas]
            chosen = [nearest(branches, len(tokens(path)))]
        made: dict[int, tuple[Violation, ...]] = {}
        for index in chosen:
            run = Explaining(self.shared, self.now, advice=self.advice)
            with suppress(EnoughError):
                schemas[index].check(value, path, run)
            made[index + 1] = tuple(run.found)
        return made

    def _near(self, schema: AnySchema, value: Any, path: Path) -> list[Violation]:
        run = Nearing(self.shared, self.now, path)
        with suppress(EnoughError):
            schema.check(value, path, run)
        return run.found


class Explaining(Finding):
    """A run for the causes of a union: what it finds at one place is found once.

    Else causes would be made again in those of each union above, and their number
    double with each level.
    """

    __slots__ = ()

    def fail(
        self,
        keyword: Keyword | Rule,
        path: Path,
        found: Params = NO_PARAMS,
        causes: Causes = NO_CAUSES,
    ) -> None:
        """Add a cause, which counts among those that may be made."""
        self.shared.causes -= 1
        super().fail(keyword, path, found, causes)

    def _add(self, violation: Violation) -> None:
        super()._add(violation)
        if self.shared.causes <= 0:
            raise EnoughError

    def enter(self, schema: AnySchema, value: Any, path: Path) -> None:
        """Apply a schema that leads back to itself, or take what it has found there."""
        key = (id(schema), self.severity, path)
        if key in self._entered:
            return
        self._entered.add(key)
        known = self.shared.explained.get(key)
        if known is not None:
            found, causes = known
            self.shared.causes -= causes
            self.take(found)
            return
        before = self.shared.causes
        run = Explaining(self.shared, self.now, advice=self.advice)
        run.severity = self.severity
        with suppress(EnoughError):
            schema.check(value, path, run)
        self.shared.explained[key] = (run.found, before - self.shared.causes)
        self.take(run.found)


class Judging(Run):
    """A run for a verdict: it ends at the first violation, and makes none."""

    __slots__ = ()

    def __init__(self, shared: Shared, now: datetime | None) -> None:
        super().__init__(shared, now, advice=False)

    def fail(
        self,
        keyword: Keyword | Rule,
        path: Path,
        found: Params = NO_PARAMS,
        causes: Causes = NO_CAUSES,
    ) -> None:
        """End the run."""
        del keyword, path, found, causes
        raise EnoughError

    def enter(self, schema: AnySchema, value: Any, path: Path) -> None:
        """Apply a schema that leads back to itself: once to one value in a check."""
        if not isinstance(value, (dict, list)):
            schema.check(value, path, self)
            return
        verdicts = self.shared.verdicts
        key = (id(schema), id(value), self.now)  # pyright: ignore[reportUnknownArgumentType]
        known = verdicts.get(key)
        if known is None:
            try:
                schema.check(value, path, self)
            except EnoughError:
                verdicts[key] = (False, value)
                raise
            verdicts[key] = (True, value)
        elif not known[0]:
            raise EnoughError


class Nearing(Run):
    """A run for how near a value is to a schema: what is recursive is judged."""

    __slots__ = ("_path",)

    def __init__(self, shared: Shared, now: datetime | None, path: Path) -> None:
        super().__init__(shared, now, _MANY, advice=False)
        self._path = path

    def enter(self, schema: AnySchema, value: Any, path: Path) -> None:
        """Look into a schema that leads back to itself at the union's place only."""
        if path is self._path:
            schema.check(value, path, self)
        elif not self.accepts(schema, value, timed=True):
            self.fail(_BELOW, path)


class EnoughError(Exception):
    """Ends a run that has found as much as it may report."""
